package stridelab.conv;

/**
 * A convolution prepared for one shape of input: offsets worked out, weights packed, memory taken.
 *
 * <p>For repeated use: {@link #run} takes no memory where one thread computes. It is bound to its working memory, so one
 * call at a time.
 */
public final class FloatPlan {
    private final Shape input;
    private final Shape output;
    private final Body body;

    /** What runs. */
    interface Body {
        void run(float[] x, float[] y);
    }

    private FloatPlan(Shape input, Shape output, Body body) {
        this.input = input;
        this.output = output;
        this.body = body;
    }

    static FloatPlan of(ConvShape shape, float[] k, Engine engine, int threads) {
        Require.atLeast(1, "threads", threads);
        Layout layout = Layout.of(shape, Float.BYTES, threads);
        if (!layout.parts().isEmpty()) {
            return new FloatPlan(shape.input(), shape.output(), body(layout, k, engine, threads));
        }
        float[] kept = k.clone();
        return new FloatPlan(shape.input(), shape.output(), (x, y) -> FloatDefinition.convolve(shape, x, kept, y));
    }

    static FloatPlan of(TransposedShape shape, float[] k, Engine engine, int threads) {
        Require.atLeast(1, "threads", threads);
        Layout layout = Layout.of(shape, Float.BYTES, threads);
        // Sweeps multiply zeros that the definition does not have: they must not become NaN.
        if (!layout.parts().isEmpty() && allFinite(k)) {
            return new FloatPlan(shape.input(), shape.output(), body(layout, k, engine, threads));
        }
        float[] kept = k.clone();
        return new FloatPlan(shape.input(), shape.output(), (x, y) -> FloatDefinition.transpose(shape, x, kept, y));
    }

    private static Body body(Layout layout, float[] k, Engine engine, int threads) {
        FloatBands bands = new FloatBands(layout, k, engine);
        return threads == 1 ? bands : new FloatTeam(bands, threads);
    }

    private static boolean allFinite(float[] values) {
        for (float value : values) {
            if (!Float.isFinite(value)) {
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
    public void run(float[] x, float[] y) {
        Require.exactly(input.size(), "the length of x", x.length);
        Require.exactly(output.size(), "the length of y", y.length);
        body.run(x, y);
    }

    /** Computes a batch into a tensor of its own. */
    public FloatTensor apply(FloatTensor x) {
        if (!x.shape().same(input)) {
            throw new IllegalArgumentException("x must have the shape " + input + ", but has " + x.shape());
        }
        FloatTensor y = FloatTensor.zeros(output);
        body.run(x.values(), y.values());
        return y;
    }

    /** The shape of the output. */
    public Shape output() {
        return output;
    }
}
