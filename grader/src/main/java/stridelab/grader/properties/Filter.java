package stridelab.grader.properties;

import java.io.Serializable;
import java.util.Arrays;
import java.util.stream.IntStream;
import stridelab.grader.exercise.StrideStatistics;

/** A kernel and how far it moves from one output to the next. */
record Filter(double[] kernel, int stride) implements Serializable {
    Filter scaled(double factor) {
        return new Filter(Arrays.stream(kernel).map(value -> value * factor).toArray(), stride);
    }

    double correlation(StrideStatistics student) {
        return student.neighbourCorrelation(kernel, stride);
    }

    /**
     * Of two sums of independent inputs of variance 1: the first neighbour weighs inputs 0, 1, …, the second those
     * a stride later; covariance and variances are products of the weights.
     */
    double correlationOfOutputs() {
        double[] first = Arrays.copyOf(kernel, kernel.length + stride);
        double[] second = new double[kernel.length + stride];
        System.arraycopy(kernel, 0, second, stride, kernel.length);
        return product(first, second) / Math.sqrt(product(first, first) * product(second, second));
    }

    private static double product(double[] a, double[] b) {
        return IntStream.range(0, a.length).mapToDouble(i -> a[i] * b[i]).sum();
    }
}
