package stridelab.worker;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.DoubleBinaryOperator;

/** The operator that the student's code is given; the grader is told of each use, and not waited for. */
final class Callback implements DoubleBinaryOperator {
    private final Thread caller = Thread.currentThread();
    private final int number;
    private final OutputStream out;
    private final FrameWriter used = new FrameWriter(64);
    private int formula = FrameType.PRODUCT;
    private boolean over;

    /** {@code number} is the request's. */
    Callback(int number, OutputStream out) {
        this.number = number;
        this.out = out;
    }

    /** Computes {@link FrameType#PRODUCT} or {@link FrameType#DIFFERENCE} from now on. */
    Callback computing(int other) {
        formula = other;
        return this;
    }

    /** After this the operator can't be used any more. */
    void end() {
        over = true;
    }

    @Override
    public double applyAsDouble(double x, double k) {
        if (Thread.currentThread() != caller) {
            throw new IllegalStateException("multiply was called on another thread than the calling one");
        }
        if (over) {
            throw new IllegalStateException("multiply was called after the method had returned");
        }
        try {
            used.begin(FrameType.USED, number);
            used.writeDouble(x);
            used.writeDouble(k);
            used.put(out);
        } catch (IOException e) {
            Runtime.getRuntime().halt(0);
            throw new IllegalStateException(e);
        }
        return formula == FrameType.PRODUCT ? x * k : x - 2 * k;
    }
}
