package stridelab.conv;

/**
 * A 2-D transposed convolution: PyTorch's conv_transpose2d, the adjoint of the {@link Conv2d} with the same kernel,
 * padding and stride. A stride of s here widens: it is the lesson's stride of 1/s.
 *
 * <p>Defined as: each input value times the kernel is added to the output, strideH rows and strideW columns from its
 * neighbour's; the padding is cropped; output padding adds rows below and columns to the right. Each output adds its
 * products from 0 in the order input channel, kernel row, kernel column.
 *
 * @param strideH rows from one value's window in the output to the next
 * @param strideW columns likewise
 * @param dilationH rows from one tap of the kernel to the next
 * @param dilationW columns likewise
 * @param sides what is cropped
 * @param outputPadH rows added below, fewer than the larger of strideH and dilationH
 * @param outputPadW columns added to the right, likewise
 * @param groups parts into which input and output channels are split
 */
public record TransposedConv2d(
        int strideH,
        int strideW,
        int dilationH,
        int dilationW,
        Sides sides,
        int outputPadH,
        int outputPadW,
        int groups) {
    private static final TransposedConv2d UNIT = new TransposedConv2d(1, 1, 1, 1, Sides.NONE, 0, 0, 1);

    public TransposedConv2d {
        Require.atLeast(1, "strideH", strideH);
        Require.atLeast(1, "strideW", strideW);
        Require.atLeast(1, "dilationH", dilationH);
        Require.atLeast(1, "dilationW", dilationW);
        Require.atLeast(0, "outputPadH", outputPadH);
        Require.atLeast(0, "outputPadW", outputPadW);
        Require.atLeast(1, "groups", groups);
    }

    /** Stride 1, nothing cropped or added, no dilation, one group. */
    public static TransposedConv2d unit() {
        return UNIT;
    }

    public TransposedConv2d stride(int stride) {
        Require.atLeast(1, "stride", stride);
        return stride(stride, stride);
    }

    public TransposedConv2d stride(int height, int width) {
        return new TransposedConv2d(height, width, dilationH, dilationW, sides, outputPadH, outputPadW, groups);
    }

    public TransposedConv2d dilation(int dilation) {
        Require.atLeast(1, "dilation", dilation);
        return dilation(dilation, dilation);
    }

    public TransposedConv2d dilation(int height, int width) {
        return new TransposedConv2d(strideH, strideW, height, width, sides, outputPadH, outputPadW, groups);
    }

    /** The same on all four sides. */
    public TransposedConv2d padding(int pad) {
        Require.atLeast(0, "pad", pad);
        return padding(pad, pad);
    }

    /** Rows above and below, columns left and right. */
    public TransposedConv2d padding(int padH, int padW) {
        return padding(Sides.of(padH, padW));
    }

    public TransposedConv2d padding(Sides crop) {
        return new TransposedConv2d(strideH, strideW, dilationH, dilationW, crop, outputPadH, outputPadW, groups);
    }

    public TransposedConv2d outputPadding(int outputPad) {
        Require.atLeast(0, "outputPad", outputPad);
        return outputPadding(outputPad, outputPad);
    }

    public TransposedConv2d outputPadding(int rows, int columns) {
        return new TransposedConv2d(strideH, strideW, dilationH, dilationW, sides, rows, columns, groups);
    }

    public TransposedConv2d groups(int count) {
        return new TransposedConv2d(strideH, strideW, dilationH, dilationW, sides, outputPadH, outputPadW, count);
    }

    /**
     * One channel in, one out. The kernel may be larger than the image.
     *
     * @param x rows × columns
     * @param k kernel rows × columns
     * @return rows × columns, sized as {@link Shapes#transposedOutputSize} says
     * @throws IllegalArgumentException if an array is null, empty or ragged, the output padding too large, or the result
     *     would be empty or no array can hold it
     */
    public double[][] apply(double[][] x, double[][] k) {
        return define(Tensor.of("x", x), Tensor.of("k", k)).plane(0, 0);
    }

    /**
     * A batch of images.
     *
     * @param x N, C, H, W
     * @param k input channels, output channels of a group, rows, columns
     * @return N, output channels, rows, columns
     * @throws IllegalArgumentException as for one image, and if the channels do not fit the groups
     */
    public Tensor apply(Tensor x, Tensor k) {
        TransposedShape shape = new TransposedShape(this, x.shape(), k.shape());
        Engine engine = Engine.forOnce(shape.products());
        return engine == Engine.SCALAR
                ? define(x, k)
                : DoublePlan.of(shape, k.values(), engine, 1).apply(x);
    }

    /**
     * A batch of images in float.
     *
     * @return N, output channels, rows, columns; rounded in each step, and not with the same bits by each {@link Engine}
     * @throws IllegalArgumentException as for one image
     */
    public FloatTensor apply(FloatTensor x, FloatTensor k) {
        TransposedShape shape = new TransposedShape(this, x.shape(), k.shape());
        Engine engine = Engine.forOnce(shape.products());
        if (engine != Engine.SCALAR) {
            return FloatPlan.of(shape, k.values(), engine, 1).apply(x);
        }
        FloatTensor out = FloatTensor.zeros(shape.output());
        FloatDefinition.transpose(shape, x.values(), k.values(), out.values());
        return out;
    }

    /**
     * Prepares for many inputs of one shape.
     *
     * @throws IllegalArgumentException if the shapes do not fit
     */
    public DoublePlan plan(Shape x, Tensor k) {
        TransposedShape shape = new TransposedShape(this, x, k.shape());
        return DoublePlan.of(shape, k.values(), Engine.forMany(shape.products()), 1);
    }

    /**
     * Prepares for many inputs of one shape, for one engine.
     *
     * @throws IllegalArgumentException if the shapes do not fit, or the engine is not available
     */
    public DoublePlan plan(Shape x, Tensor k, Engine engine) {
        return DoublePlan.of(new TransposedShape(this, x, k.shape()), k.values(), engine, 1);
    }

    /** Prepares for many inputs of one shape, in float; as for double. */
    public FloatPlan plan(Shape x, FloatTensor k) {
        TransposedShape shape = new TransposedShape(this, x, k.shape());
        return FloatPlan.of(shape, k.values(), Engine.forMany(shape.products()), 1);
    }

    /** Prepares for many inputs of one shape, for one engine, in float; as for double. */
    public FloatPlan plan(Shape x, FloatTensor k, Engine engine) {
        return FloatPlan.of(new TransposedShape(this, x, k.shape()), k.values(), engine, 1);
    }

    /**
     * Prepares for many inputs of one shape, to be computed by several threads at once.
     *
     * <p>They are those of the {@link java.util.concurrent.ForkJoinPool} that the plan is run in, or of the common pool;
     * the result has the same bits as one thread's. Worth it from about a million products on.
     *
     * @param threads at most so many
     * @throws IllegalArgumentException if the shapes do not fit, or threads is below 1
     */
    public DoublePlan plan(Shape x, Tensor k, Engine engine, int threads) {
        return DoublePlan.of(new TransposedShape(this, x, k.shape()), k.values(), engine, threads);
    }

    /** Prepares for many inputs of one shape, to be computed by several threads at once, in float; as for double. */
    public FloatPlan plan(Shape x, FloatTensor k, Engine engine, int threads) {
        return FloatPlan.of(new TransposedShape(this, x, k.shape()), k.values(), engine, threads);
    }

    /** The shape of the result, and all checks of shapes, without computing it. */
    public Shape outputShape(Shape x, Shape k) {
        return new TransposedShape(this, x, k).output();
    }

    private Tensor define(Tensor x, Tensor k) {
        TransposedShape shape = new TransposedShape(this, x.shape(), k.shape());
        Tensor out = Tensor.zeros(shape.output());
        DoubleDefinition.transpose(shape, x.values(), k.values(), out.values());
        return out;
    }
}
