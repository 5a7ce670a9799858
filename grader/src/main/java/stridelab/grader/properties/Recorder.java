package stridelab.grader.properties;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleBinaryOperator;

/**
 * An operator to hand to a student: it remembers what it was called with.
 *
 * <p>Its text is what a report shows of it. On another thread than the one that made it, it throws, as the operator in
 * a student's own process does.
 */
final class Recorder implements DoubleBinaryOperator {
    /** More than any property needs: code that calls without end costs time, not memory. */
    private static final int PAIRS_AT_MOST = 10_000;

    private final String text;
    private final DoubleBinaryOperator result;
    private final Thread caller = Thread.currentThread();
    private final List<double[]> pairs = new ArrayList<>();
    private long calls;

    private Recorder(String text, DoubleBinaryOperator result) {
        this.text = text;
        this.result = result;
    }

    /** The product, as everybody expects it. */
    static Recorder product() {
        return new Recorder("(x, k) -> x * k", (x, k) -> x * k);
    }

    /** No product, so that a result made of products shows, and one with x and k exchanged as well. */
    static Recorder difference() {
        return new Recorder("(x, k) -> x - 2 * k", Recorder::minusTwice);
    }

    /** What {@link #difference()} returns. */
    static double minusTwice(double x, double k) {
        return x - 2 * k;
    }

    @Override
    public double applyAsDouble(double x, double k) {
        if (Thread.currentThread() != caller) {
            throw new IllegalStateException("multiply was called on another thread than the calling one");
        }
        calls++;
        if (calls <= PAIRS_AT_MOST) {
            pairs.add(new double[] {x, k});
        }
        return result.applyAsDouble(x, k);
    }

    long calls() {
        return calls;
    }

    /** The pairs it was called with, sorted: the order of the calls is the student's own. */
    double[][] sortedPairs() {
        return sorted(pairs);
    }

    static double[][] sorted(List<double[]> pairs) {
        double[][] sorted = pairs.toArray(double[][]::new);
        Arrays.sort(
                sorted, Comparator.<double[]>comparingDouble(pair -> pair[0]).thenComparingDouble(pair -> pair[1]));
        return sorted;
    }

    @Override
    public String toString() {
        return text;
    }
}
