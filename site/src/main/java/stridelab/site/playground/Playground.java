package stridelab.site.playground;

import java.util.Arrays;
import org.teavm.jso.JSExport;
import stridelab.conv.Conv2d;
import stridelab.conv.Padding;
import stridelab.conv.PaddingMode;
import stridelab.conv.Shapes;
import stridelab.conv.TransposedConv2d;

/** What the page's script asks the reference core: the output, where it comes from, and what is never read. */
public final class Playground {
    private Playground() {}

    /**
     * The sizes along the rows (axis 0) or the columns (axis 1).
     *
     * @return n, the padding of both sides, the kernel's extent, and the output's size, which is 0 where there is none
     */
    @JSExport
    public static int[] sizes(Setting setting, int axis) {
        int n = axis == 0 ? setting.getX().length : setting.getX()[0].length;
        int k = axis == 0 ? setting.getK().length : setting.getK()[0].length;
        int before = setting.getPadding()[2 * axis];
        int after = setting.getPadding()[2 * axis + 1];
        int stride = setting.getStride()[axis];
        int dilation = setting.getDilation()[axis];
        int out;
        try {
            out = setting.isTransposed()
                    ? Shapes.transposedOutputSize(n, k, before, after, stride, dilation, setting.getMore()[axis])
                    : Shapes.outputSize(n, k, before, after, stride, dilation);
        } catch (IllegalArgumentException e) {
            out = 0;
        }
        return new int[] {n, before + after, (int) Shapes.extent(k, dilation), out};
    }

    /** The convolution of the setting. */
    @JSExport
    public static double[][] output(Setting setting) {
        int[] stride = setting.getStride();
        int[] dilation = setting.getDilation();
        return setting.isTransposed()
                ? TransposedConv2d.unit()
                        .padding(padding(setting))
                        .stride(stride[0], stride[1])
                        .dilation(dilation[0], dilation[1])
                        .outputPadding(setting.getMore()[0], setting.getMore()[1])
                        .apply(setting.getX(), setting.getK())
                : Conv2d.unit()
                        .padding(padding(setting))
                        .mode(PaddingMode.valueOf(setting.getMode()))
                        .stride(stride[0], stride[1])
                        .dilation(dilation[0], dilation[1])
                        .apply(setting.getX(), setting.getK());
    }

    /** What the windows walk over: the padded image, or the image itself where the convolution is the transposed one. */
    @JSExport
    public static double[][] ground(Setting setting) {
        int[] p = setting.getPadding();
        return setting.isTransposed()
                ? setting.getX()
                : PaddingMode.valueOf(setting.getMode()).pad(setting.getX(), p[0], p[1], p[2], p[3]);
    }

    /** The largest value of each window, or its mean. */
    @JSExport
    public static double[][] pooled(Setting setting, boolean largest) {
        return Pooling.output(setting, largest);
    }

    /** What the windows of a pooling layer walk over. */
    @JSExport
    public static double[][] poolingGround(Setting setting, boolean largest) {
        return Pooling.ground(setting, largest);
    }

    /**
     * The products that one output value is the sum of, in the order in which the core adds them.
     *
     * @return for each: row and column on the {@link #ground}, row and column in the kernel
     */
    @JSExport
    public static int[][] taps(Setting setting, int row, int column) {
        int kh = setting.getK().length;
        int kw = setting.getK()[0].length;
        int[][] taps = new int[kh * kw][];
        int count = 0;
        for (int i = 0; i < kh; i++) {
            int y = place(setting, 0, row, i);
            for (int j = 0; j < kw; j++) {
                int x = place(setting, 1, column, j);
                if (y >= 0 && x >= 0) {
                    taps[count++] = new int[] {y, x, i, j};
                }
            }
        }
        return Arrays.copyOf(taps, count);
    }

    /** The input of a transposed convolution with the zeros of its stride between its values. */
    @JSExport
    public static double[][] spread(Setting setting) {
        return TransposedConv2d.unit()
                .stride(setting.getStride()[0], setting.getStride()[1])
                .apply(setting.getX(), new double[][] {{1}});
    }

    /**
     * The cells of the {@link #spread} input on which the kernel, turned round, lies for one output value of a transposed
     * convolution.
     *
     * @return for each: row and column there, row and column in the kernel
     */
    @JSExport
    public static int[][] cover(Setting setting, int row, int column) {
        int[] stride = setting.getStride();
        int height = (setting.getX().length - 1) * stride[0] + 1;
        int width = (setting.getX()[0].length - 1) * stride[1] + 1;
        int kh = setting.getK().length;
        int kw = setting.getK()[0].length;
        int[][] cover = new int[kh * kw][];
        int count = 0;
        for (int i = 0; i < kh; i++) {
            int y = row + setting.getPadding()[0] - i * setting.getDilation()[0];
            for (int j = 0; j < kw; j++) {
                int x = column + setting.getPadding()[2] - j * setting.getDilation()[1];
                if (y >= 0 && y < height && x >= 0 && x < width) {
                    cover[count++] = new int[] {y, x, i, j};
                }
            }
        }
        return Arrays.copyOf(cover, count);
    }

    /** Where on the ground a tap of the kernel meets an output, along one axis; −1 where it meets nothing. */
    private static int place(Setting setting, int axis, int output, int tap) {
        int stride = setting.getStride()[axis];
        int offset = tap * setting.getDilation()[axis];
        if (!setting.isTransposed()) {
            return output * stride + offset;
        }
        int from = output + setting.getPadding()[2 * axis] - offset;
        int n = axis == 0 ? setting.getX().length : setting.getX()[0].length;
        return from >= 0 && from % stride == 0 && from / stride < n ? from / stride : -1;
    }

    /**
     * How many windows read each row (axis 0) or column (axis 1) of the ground. Reading is the transpose of adding up:
     * ones, sent through the transposed convolution with a kernel of ones, count it.
     */
    @JSExport
    public static int[] reads(Setting setting, int axis) {
        int[] sizes = sizes(setting, axis);
        int[] reads = new int[sizes[0] + sizes[1]];
        if (sizes[3] > 0) {
            int k = axis == 0 ? setting.getK().length : setting.getK()[0].length;
            double[] counted = TransposedConv2d.unit()
                    .stride(1, setting.getStride()[axis])
                    .dilation(1, setting.getDilation()[axis])
                    .apply(ones(sizes[3]), ones(k))[0];
            for (int i = 0; i < counted.length; i++) {
                reads[i] = (int) counted[i];
            }
        }
        return reads;
    }

    private static double[][] ones(int length) {
        double[][] row = new double[1][length];
        Arrays.fill(row[0], 1);
        return row;
    }

    private static Padding padding(Setting setting) {
        int[] p = setting.getPadding();
        return new Padding(p[0], p[1], p[2], p[3]);
    }
}
