package stridelab.conv.fast;

import stridelab.conv.Conv2d;
import stridelab.conv.ConvShape;
import stridelab.conv.DoubleReference;
import stridelab.conv.Require;
import stridelab.conv.Shape;
import stridelab.conv.Tensor;
import stridelab.conv.TransposedConv2d;
import stridelab.conv.TransposedShape;

/**
 * A convolution prepared for many inputs of one shape: offsets worked out, weights packed, memory taken.
 *
 * <p>{@link #run} takes no memory where one thread computes. A plan is bound to its working memory: one call at a time.
 */
public abstract class DoublePlan {
    private final Shape input;
    private final Shape output;

    DoublePlan(Shape input, Shape output) {
        this.input = input;
        this.output = output;
    }

    /**
     * Prepares a convolution, to be computed by one thread.
     *
     * @param x the shape of the inputs
     * @param k the kernel; not kept
     * @throws IllegalArgumentException if the shapes do not fit, or the engine is not available
     */
    public static DoublePlan of(Conv2d conv, Shape x, Tensor k, Engine engine) {
        return of(conv, x, k, engine, 1);
    }

    /**
     * Prepares a convolution, to be computed by several threads at once.
     *
     * <p>They are those of the {@link java.util.concurrent.ForkJoinPool} that the plan is run in, or of the common pool. The
     * result has the same bits as one thread's. This pays from about a million products on.
     *
     * @param threads the most that compute at once
     * @throws IllegalArgumentException if the shapes do not fit, the engine is not available, or threads is below 1
     */
    public static DoublePlan of(Conv2d conv, Shape x, Tensor k, Engine engine, int threads) {
        return of(conv.shape(x, k.shape()), k.values(), engine, threads);
    }

    /** Prepares a transposed convolution, to be computed by one thread; as for a convolution. */
    public static DoublePlan of(TransposedConv2d conv, Shape x, Tensor k, Engine engine) {
        return of(conv, x, k, engine, 1);
    }

    /** Prepares a transposed convolution, to be computed by several threads at once; as for a convolution. */
    public static DoublePlan of(TransposedConv2d conv, Shape x, Tensor k, Engine engine, int threads) {
        return of(conv.shape(x, k.shape()), k.values(), engine, threads);
    }

    static DoublePlan of(ConvShape shape, double[] k, Engine engine, int threads) {
        Require.atLeast(1, "threads", threads);
        Layout layout = Layout.of(shape, Double.BYTES, threads);
        if (!layout.parts().isEmpty()) {
            return tiled(layout, k, engine, threads);
        }
        double[] kept = k.clone();
        return new DoublePlan(shape.input(), shape.output()) {
            @Override
            void compute(double[] x, double[] y) {
                DoubleReference.convolve(shape, x, kept, y);
            }
        };
    }

    static DoublePlan of(TransposedShape shape, double[] k, Engine engine, int threads) {
        Require.atLeast(1, "threads", threads);
        Layout layout = Layout.of(shape, Double.BYTES, threads);
        // Sweeps multiply padded zeros, which the definition does not: times infinity they would be NaN.
        if (!layout.parts().isEmpty() && allFinite(k)) {
            return tiled(layout, k, engine, threads);
        }
        double[] kept = k.clone();
        return new DoublePlan(shape.input(), shape.output()) {
            @Override
            void compute(double[] x, double[] y) {
                DoubleReference.transpose(shape, x, kept, y);
            }
        };
    }

    private static DoublePlan tiled(Layout layout, double[] k, Engine engine, int threads) {
        DoubleTiledPlan plan = new DoubleTiledPlan(layout, k, engine);
        return threads == 1 ? plan : new DoubleParallelPlan(plan, threads);
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
    public final void run(double[] x, double[] y) {
        Require.exactly(input.size(), "the length of x", x.length);
        Require.exactly(output.size(), "the length of y", y.length);
        compute(x, y);
    }

    /**
     * Computes a batch into a tensor of its own.
     *
     * @throws IllegalArgumentException if x has not the shape that the plan was made for
     */
    public final Tensor apply(Tensor x) {
        if (!x.shape().same(input)) {
            throw new IllegalArgumentException("x must have the shape " + input + ", but has " + x.shape());
        }
        Tensor y = Tensor.zeros(output);
        compute(x.values(), y.values());
        return y;
    }

    abstract void compute(double[] x, double[] y);

    /** Returns the shape of the input. */
    final Shape input() {
        return input;
    }

    /** Returns the shape of the output. */
    public final Shape output() {
        return output;
    }
}
