package stridelab.site.playground;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** What the page's form holds: one channel, one kernel, and how the one walks over the other. */
public interface Setting extends JSObject {
    /** The image: rows × columns. */
    @JSProperty
    double[][] getX();

    /** The kernel: rows × columns. */
    @JSProperty
    double[][] getK();

    /** Whether the convolution is the transposed one; the padding is then cropped. */
    @JSProperty
    boolean isTransposed();

    /** A {@link stridelab.conv.PaddingMode}'s name. */
    @JSProperty
    String getMode();

    /** Padding above, below, left, right. */
    @JSProperty
    int[] getPadding();

    /** Rows and columns from one window to the next. */
    @JSProperty
    int[] getStride();

    /** Rows and columns that a transposed convolution adds at the end; 0 for any other. */
    @JSProperty
    int[] getMore();

    /** Rows and columns from one tap of the kernel to the next. */
    @JSProperty
    int[] getDilation();
}
