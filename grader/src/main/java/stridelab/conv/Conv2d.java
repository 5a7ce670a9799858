package stridelab.conv;

/**
 * A 2-D convolution (cross-correlation): how a kernel walks over an image.
 *
 * <p>An immutable value, made from {@link #unit()} by naming what differs:
 *
 * <pre>{@code
 * double[][] y = Conv2d.unit().padding(0, 1).stride(3, 4).apply(x, k);
 * }</pre>
 *
 * <p>The input is padded with the mode's values; then each output is the sum of the products of its window, added from 0 in
 * the order input channel, kernel row, kernel column. Padded zeros are values: times infinity they give NaN.
 *
 * @param strideH rows from one window to the next
 * @param strideW columns from one window to the next
 * @param dilationH rows from one tap of the kernel to the next
 * @param dilationW columns from one tap of the kernel to the next
 * @param padding on each side
 * @param mode what the padding is filled with
 * @param groups parts into which input and output channels are split, each output channel seeing its own part only
 */
public record Conv2d(
        int strideH, int strideW, int dilationH, int dilationW, Padding padding, PaddingMode mode, int groups) {
    private static final Conv2d UNIT = new Conv2d(1, 1, 1, 1, Padding.NONE, PaddingMode.ZEROS, 1);

    public Conv2d {
        Require.atLeast(1, "strideH", strideH);
        Require.atLeast(1, "strideW", strideW);
        Require.atLeast(1, "dilationH", dilationH);
        Require.atLeast(1, "dilationW", dilationW);
        Require.atLeast(1, "groups", groups);
    }

    /** Returns the convolution of stride 1, without padding or dilation, with one group: the notebooks' {@code corr2d}. */
    public static Conv2d unit() {
        return UNIT;
    }

    public Conv2d stride(int stride) {
        Require.atLeast(1, "stride", stride);
        return stride(stride, stride);
    }

    public Conv2d stride(int height, int width) {
        return new Conv2d(height, width, dilationH, dilationW, padding, mode, groups);
    }

    public Conv2d dilation(int dilation) {
        Require.atLeast(1, "dilation", dilation);
        return dilation(dilation, dilation);
    }

    public Conv2d dilation(int height, int width) {
        return new Conv2d(strideH, strideW, height, width, padding, mode, groups);
    }

    /** Pads by the same on all four sides. */
    public Conv2d padding(int pad) {
        Require.atLeast(0, "pad", pad);
        return padding(pad, pad);
    }

    /** Pads by rows above and below, and by columns left and right. */
    public Conv2d padding(int padH, int padW) {
        return padding(Padding.of(padH, padW));
    }

    public Conv2d padding(Padding sides) {
        return new Conv2d(strideH, strideW, dilationH, dilationW, sides, mode, groups);
    }

    public Conv2d mode(PaddingMode fill) {
        return new Conv2d(strideH, strideW, dilationH, dilationW, padding, fill, groups);
    }

    public Conv2d groups(int count) {
        return new Conv2d(strideH, strideW, dilationH, dilationW, padding, mode, count);
    }

    /**
     * Computes one channel from one channel.
     *
     * @param x rows × columns
     * @param k kernel rows × columns
     * @return rows × columns, sized as {@link Shapes#outputSize} says
     * @throws IllegalArgumentException if an array is null, empty or ragged, the kernel spans more than the padded
     *     input, or a size is no int
     */
    public double[][] apply(double[][] x, double[][] k) {
        return apply(Tensor.of("x", x), Tensor.of("k", k)).plane(0, 0);
    }

    /**
     * Computes channels from channels.
     *
     * @param x channels × rows × columns
     * @param k output channels × input channels (of a group) × rows × columns
     * @return output channels × rows × columns
     * @throws IllegalArgumentException as for one channel, and if the channels do not fit the groups
     */
    public double[][][] apply(double[][][] x, double[][][][] k) {
        return apply(Tensor.of("x", x), Tensor.of("k", k)).image(0);
    }

    /**
     * Computes a batch of images.
     *
     * @param x N, C, H, W
     * @param k output channels, input channels of a group, rows, columns
     * @return N, output channels, rows, columns
     * @throws IllegalArgumentException as for one image
     */
    public Tensor apply(Tensor x, Tensor k) {
        ConvShape shape = shape(x.shape(), k.shape());
        Tensor y = Tensor.zeros(shape.output());
        DoubleDirect.convolve(shape, x.values(), k.values(), y.values());
        return y;
    }

    /**
     * Returns the shape of the result, without computing it.
     *
     * @throws IllegalArgumentException as for one image
     */
    public Shape outputShape(Shape x, Shape k) {
        return shape(x, k).output();
    }

    /**
     * Returns this convolution with all its sizes.
     *
     * @throws IllegalArgumentException as for one image
     */
    public ConvShape shape(Shape x, Shape k) {
        Require.divides("groups", groups, "input channels", x.channels());
        Require.divides("groups", groups, "output channels", k.n());
        Require.exactly(x.channels() / groups, "the number of the kernel's input channels", k.channels());
        // Everywhere, a position in the padded input is an int.
        padding.paddedHeight(x.height());
        padding.paddedWidth(x.width());
        int height = Shapes.outputSize(
                "the kernel's height", x.height(), k.height(), padding.top(), padding.bottom(), strideH, dilationH);
        int width = Shapes.outputSize(
                "the kernel's width", x.width(), k.width(), padding.left(), padding.right(), strideW, dilationW);
        Shape output = new Shape(x.n(), k.n(), height, width);
        return new ConvShape(strideH, strideW, dilationH, dilationW, padding, mode, groups, x, k, output);
    }
}
