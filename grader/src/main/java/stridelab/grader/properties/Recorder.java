package stridelab.grader.properties;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import stridelab.grader.exercise.Operator;

/**
 * An operator to hand to a student: it remembers what it was called with.
 *
 * <p>Its text is what a report shows of it. On another thread than the one that made it, it throws, as the operator in
 * a student's own process does.
 */
final class Recorder implements Operator {
    /** More than any property needs: code that calls without end costs time, not memory. */
    private static final int PAIRS_AT_MOST = 10_000;

    private final Formula formula;
    private final Thread caller = Thread.currentThread();
    private final List<double[]> pairs = new ArrayList<>();
    private long calls;

    private Recorder(Formula formula) {
        this.formula = formula;
    }

    /** The product, as everybody expects it. */
    static Recorder product() {
        return new Recorder(Formula.PRODUCT);
    }

    /** No product. */
    static Recorder difference() {
        return new Recorder(Formula.DIFFERENCE);
    }

    @Override
    public Formula formula() {
        return formula;
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
        return formula.applyAsDouble(x, k);
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
        return formula.toString();
    }
}
