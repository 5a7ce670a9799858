package stridelab.conv;

/**
 * A convolution prepared for one shape of input: offsets worked out, weights packed, memory taken.
 *
 * <p>For repeated use: {@link #run} takes no memory where one thread computes. It is bound to its working memory, so one
 * call at a time.
 */
public final class DoublePlan {
    private final Shape input;
    private final Shape output;
    private final Body body;

    /** What runs. */
    interface Body {
        void run(double[] x, double[] y);
    }

    private DoublePlan(Shape input, Shape output, Body body) {
        this.input = input;
        this.output = output;
        this.body = body;
    }

    static DoublePlan of(ConvShape shape, double[] k, Engine engine, int threads) {
        Require.atLeast(1, "threads", threads);
        Layout layout = Layout.of(shape, Double.BYTES, threads);
        if (!layout.parts().isEmpty()) {
            return new DoublePlan(shape.input(), shape.output(), body(layout, k, engine, threads));
        }
        double[] kept = k.clone();
        return new DoublePlan(shape.input(), shape.output(), (x, y) -> DoubleDefinition.convolve(shape, x, kept, y));
    }

    static DoublePlan of(TransposedShape shape, double[] k, Engine engine, int threads) {
        Require.atLeast(1, "threads", threads);
        Layout layout = Layout.of(shape, Double.BYTES, threads);
        // Sweeps multiply zeros that the definition does not have: they must not become NaN.
        if (!layout.parts().isEmpty() && allFinite(k)) {
            return new DoublePlan(shape.input(), shape.output(), body(layout, k, engine, threads));
        }
        double[] kept = k.clone();
        return new DoublePlan(shape.input(), shape.output(), (x, y) -> DoubleDefinition.transpose(shape, x, kept, y));
    }

    private static Body body(Layout layout, double[] k, Engine engine, int threads) {
        DoubleBands bands = new DoubleBands(layout, k, engine);
        return threads == 1 ? bands : new DoubleTeam(bands, threads);
    }

    private static boolean allFinite(double[] values) {
        for (double value : values) {
            if (!Double.isFinite(value)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Computes a batch.
     *
     * @param x the input, of the shape that the plan was made for
     * @param y the output, of the shape that the plan gives; all of it is written
     * @throws IllegalArgumentException if an array has not as many values as its shape
     */
    public void run(double[] x, double[] y) {
        Require.exactly(input.size(), "the length of x", x.length);
        Require.exactly(output.size(), "the length of y", y.length);
        body.run(x, y);
    }

    /** Computes a batch into a tensor of its own. */
    public Tensor apply(Tensor x) {
        if (!x.shape().same(input)) {
            throw new IllegalArgumentException("x must have the shape " + input + ", but has " + x.shape());
        }
        Tensor y = Tensor.zeros(output);
        body.run(x.values(), y.values());
        return y;
    }

    /** The shape of the output. */
    public Shape output() {
        return output;
    }
}
