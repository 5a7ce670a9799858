package stridelab.conv;

/**
 * A 2-D transposed convolution: PyTorch's conv_transpose2d, the adjoint of the {@link Conv2d} with the same kernel,
 * padding and stride. A stride of s makes the output larger: it is the lesson's stride of 1/s.
 *
 * <p>Each input value times the kernel is added to the output, strideH rows and strideW columns from its neighbour's. Then
 * the padding is cropped, and output padding adds rows below and columns to the right. Each output adds its products from 0
 * in the order input channel, kernel row, kernel column.
 *
 * @param strideH rows from one value's window in the output to the next
 * @param strideW columns from one value's window in the output to the next
 * @param dilationH rows from one tap of the kernel to the next
 * @param dilationW columns from one tap of the kernel to the next
 * @param padding what is cropped on each side
 * @param outputPadH rows added below, fewer than the larger of strideH and dilationH
 * @param outputPadW columns added to the right, fewer than the larger of strideW and dilationW
 * @param groups parts into which input and output channels are split
 */
public record TransposedConv2d(
        int strideH,
        int strideW,
        int dilationH,
        int dilationW,
        Padding padding,
        int outputPadH,
        int outputPadW,
        int groups) {
    private static final TransposedConv2d UNIT = new TransposedConv2d(1, 1, 1, 1, Padding.NONE, 0, 0, 1);

    public TransposedConv2d {
        Require.atLeast(1, "strideH", strideH);
        Require.atLeast(1, "strideW", strideW);
        Require.atLeast(1, "dilationH", dilationH);
        Require.atLeast(1, "dilationW", dilationW);
        Require.atLeast(0, "outputPadH", outputPadH);
        Require.atLeast(0, "outputPadW", outputPadW);
        Require.atLeast(1, "groups", groups);
    }

    /** Returns the transposed convolution of stride 1, with nothing cropped or added, without dilation, with one group. */
    public static TransposedConv2d unit() {
        return UNIT;
    }

    public TransposedConv2d stride(int stride) {
        Require.atLeast(1, "stride", stride);
        return stride(stride, stride);
    }

    public TransposedConv2d stride(int height, int width) {
        return new TransposedConv2d(height, width, dilationH, dilationW, padding, outputPadH, outputPadW, groups);
    }

    public TransposedConv2d dilation(int dilation) {
        Require.atLeast(1, "dilation", dilation);
        return dilation(dilation, dilation);
    }

    public TransposedConv2d dilation(int height, int width) {
        return new TransposedConv2d(strideH, strideW, height, width, padding, outputPadH, outputPadW, groups);
    }

    /** Crops the same on all four sides. */
    public TransposedConv2d padding(int pad) {
        Require.atLeast(0, "pad", pad);
        return padding(pad, pad);
    }

    /** Crops rows above and below, and columns left and right. */
    public TransposedConv2d padding(int padH, int padW) {
        return padding(Padding.of(padH, padW));
    }

    public TransposedConv2d padding(Padding crop) {
        return new TransposedConv2d(strideH, strideW, dilationH, dilationW, crop, outputPadH, outputPadW, groups);
    }

    public TransposedConv2d outputPadding(int outputPad) {
        Require.atLeast(0, "outputPad", outputPad);
        return outputPadding(outputPad, outputPad);
    }

    public TransposedConv2d outputPadding(int rows, int columns) {
        return new TransposedConv2d(strideH, strideW, dilationH, dilationW, padding, rows, columns, groups);
    }

    public TransposedConv2d groups(int count) {
        return new TransposedConv2d(strideH, strideW, dilationH, dilationW, padding, outputPadH, outputPadW, count);
    }

    /**
     * Computes one channel from one channel. The kernel may be larger than the image.
     *
     * @param x rows × columns
     * @param k kernel rows × columns
     * @return rows × columns, sized as {@link Shapes#transposedOutputSize} says
     * @throws IllegalArgumentException if an array is null, empty or ragged, the output padding too large, or the result
     *     would be empty or no array can hold it
     */
    public double[][] apply(double[][] x, double[][] k) {
        return apply(Tensor.of("x", x), Tensor.of("k", k)).plane(0, 0);
    }

    /**
     * Computes a batch of images.
     *
     * @param x N, C, H, W
     * @param k input channels, output channels of a group, rows, columns
     * @return N, output channels, rows, columns
     * @throws IllegalArgumentException as for one image, and if the channels do not fit the groups
     */
    public Tensor apply(Tensor x, Tensor k) {
        TransposedShape shape = shape(x.shape(), k.shape());
        Tensor y = Tensor.zeros(shape.output());
        DoubleReference.transpose(shape, x.values(), k.values(), y.values());
        return y;
    }

    /**
     * Returns the shape of the result, without computing it.
     *
     * @throws IllegalArgumentException as for a batch
     */
    public Shape outputShape(Shape x, Shape k) {
        return shape(x, k).output();
    }

    /**
     * Returns this transposed convolution with all its sizes.
     *
     * @throws IllegalArgumentException as for a batch
     */
    public TransposedShape shape(Shape x, Shape k) {
        Require.divides("groups", groups, "input channels", x.channels());
        Require.exactly(x.channels(), "the number of the kernel's input channels", k.n());
        Shape output = new Shape(
                x.n(),
                Require.fitsInt("the output channels", (long) k.channels() * groups),
                Shapes.transposedOutputSize(
                        x.height(), k.height(), padding.top(), padding.bottom(), strideH, dilationH, outputPadH),
                Shapes.transposedOutputSize(
                        x.width(), k.width(), padding.left(), padding.right(), strideW, dilationW, outputPadW));
        return new TransposedShape(strideH, strideW, dilationH, dilationW, padding, groups, x, k, output);
    }
}
