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
 * <p>Defined as: pad with the mode's values, then let each output be the sum of products of its window, added from 0 in
 * the order input channel, kernel row, kernel column. Padded zeros are values: times infinity they give NaN.
 *
 * @param strideH rows from one window to the next
 * @param strideW columns from one window to the next
 * @param dilationH rows from one tap of the kernel to the next
 * @param dilationW columns from one tap of the kernel to the next
 * @param sides the padding
 * @param mode what the padding is filled with
 * @param groups parts into which input and output channels are split, each output channel seeing its own part only
 */
public record Conv2d(int strideH, int strideW, int dilationH, int dilationW, Sides sides, Padding mode, int groups) {
    private static final Conv2d UNIT = new Conv2d(1, 1, 1, 1, Sides.NONE, Padding.ZEROS, 1);

    public Conv2d {
        Require.atLeast(1, "strideH", strideH);
        Require.atLeast(1, "strideW", strideW);
        Require.atLeast(1, "dilationH", dilationH);
        Require.atLeast(1, "dilationW", dilationW);
        Require.atLeast(1, "groups", groups);
    }

    /** Stride 1, no padding, no dilation, one group: the notebooks' {@code corr2d}. */
    public static Conv2d unit() {
        return UNIT;
    }

    public Conv2d stride(int stride) {
        Require.atLeast(1, "stride", stride);
        return stride(stride, stride);
    }

    public Conv2d stride(int height, int width) {
        return new Conv2d(height, width, dilationH, dilationW, sides, mode, groups);
    }

    public Conv2d dilation(int dilation) {
        Require.atLeast(1, "dilation", dilation);
        return dilation(dilation, dilation);
    }

    public Conv2d dilation(int height, int width) {
        return new Conv2d(strideH, strideW, height, width, sides, mode, groups);
    }

    /** The same on all four sides. */
    public Conv2d padding(int pad) {
        Require.atLeast(0, "pad", pad);
        return padding(pad, pad);
    }

    /** Rows above and below, columns left and right. */
    public Conv2d padding(int padH, int padW) {
        return padding(Sides.of(padH, padW));
    }

    public Conv2d padding(Sides padding) {
        return new Conv2d(strideH, strideW, dilationH, dilationW, padding, mode, groups);
    }

    public Conv2d mode(Padding padding) {
        return new Conv2d(strideH, strideW, dilationH, dilationW, sides, padding, groups);
    }

    public Conv2d groups(int count) {
        return new Conv2d(strideH, strideW, dilationH, dilationW, sides, mode, count);
    }

    /**
     * One channel in, one out.
     *
     * @param x rows × columns
     * @param k kernel rows × columns
     * @return rows × columns, sized as {@link Shapes#outputSize} says
     * @throws IllegalArgumentException if an array is null, empty or ragged, the kernel spans more than the padded
     *     input, or a size is no int
     */
    public double[][] apply(double[][] x, double[][] k) {
        return define(Tensor.of("x", x), Tensor.of("k", k)).plane(0, 0);
    }

    /**
     * Channels in and out.
     *
     * @param x channels × rows × columns
     * @param k output channels × input channels (of a group) × rows × columns
     * @return output channels × rows × columns
     * @throws IllegalArgumentException as for one channel, and if the channels do not fit the groups
     */
    public double[][][] apply(double[][][] x, double[][][][] k) {
        return define(Tensor.of("x", x), Tensor.of("k", k)).image(0);
    }

    /**
     * A batch of images.
     *
     * @param x N, C, H, W
     * @param k output channels, input channels of a group, rows, columns
     * @return N, output channels, rows, columns
     * @throws IllegalArgumentException as for one image
     */
    public Tensor apply(Tensor x, Tensor k) {
        ConvShape shape = new ConvShape(this, x.shape(), k.shape());
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
        ConvShape shape = new ConvShape(this, x.shape(), k.shape());
        Engine engine = Engine.forOnce(shape.products());
        if (engine != Engine.SCALAR) {
            return FloatPlan.of(shape, k.values(), engine, 1).apply(x);
        }
        FloatTensor out = FloatTensor.zeros(shape.output());
        if (shape.padsLittle()) {
            FloatDirect.convolve(shape, x.values(), k.values(), out.values());
        } else {
            FloatDefinition.convolve(shape, x.values(), k.values(), out.values());
        }
        return out;
    }

    /**
     * Prepares for many inputs of one shape.
     *
     * @throws IllegalArgumentException if the shapes do not fit
     */
    public DoublePlan plan(Shape x, Tensor k) {
        ConvShape shape = new ConvShape(this, x, k.shape());
        return DoublePlan.of(shape, k.values(), Engine.forMany(shape.products()), 1);
    }

    /**
     * Prepares for many inputs of one shape, for one engine.
     *
     * @throws IllegalArgumentException if the shapes do not fit, or the engine is not available
     */
    public DoublePlan plan(Shape x, Tensor k, Engine engine) {
        return DoublePlan.of(new ConvShape(this, x, k.shape()), k.values(), engine, 1);
    }

    /** Prepares for many inputs of one shape, in float; as for double. */
    public FloatPlan plan(Shape x, FloatTensor k) {
        ConvShape shape = new ConvShape(this, x, k.shape());
        return FloatPlan.of(shape, k.values(), Engine.forMany(shape.products()), 1);
    }

    /** Prepares for many inputs of one shape, for one engine, in float; as for double. */
    public FloatPlan plan(Shape x, FloatTensor k, Engine engine) {
        return FloatPlan.of(new ConvShape(this, x, k.shape()), k.values(), engine, 1);
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
        return DoublePlan.of(new ConvShape(this, x, k.shape()), k.values(), engine, threads);
    }

    /** Prepares for many inputs of one shape, to be computed by several threads at once, in float; as for double. */
    public FloatPlan plan(Shape x, FloatTensor k, Engine engine, int threads) {
        return FloatPlan.of(new ConvShape(this, x, k.shape()), k.values(), engine, threads);
    }

    /** The shape of the result, and all checks of shapes, without computing it. */
    public Shape outputShape(Shape x, Shape k) {
        return new ConvShape(this, x, k).output();
    }

    private Tensor define(Tensor x, Tensor k) {
        ConvShape shape = new ConvShape(this, x.shape(), k.shape());
        Tensor out = Tensor.zeros(shape.output());
        if (shape.padsLittle()) {
            DoubleDirect.convolve(shape, x.values(), k.values(), out.values());
        } else {
            DoubleDefinition.convolve(shape, x.values(), k.values(), out.values());
        }
        return out;
    }
}
