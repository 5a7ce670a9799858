package stridelab.exercises;

import java.math.BigInteger;

/** Question 5: statistics. */
public final class StrideStatistics {

    private static final BigInteger LARGEST_INT = BigInteger.valueOf(Integer.MAX_VALUE);

    private StrideStatistics() {}

    public static int receptiveField(final int[] kernels, final int[] strides) {
        final int[] theKernels = ArgumentChecks.copyOfInts(kernels, 1, "kernels");
        final int[] theStrides = ArgumentChecks.copyOfInts(strides, 1, "strides");
        if (theKernels.length != theStrides.length) {
            throw new IllegalArgumentException("kernels and strides must have the same length");
        }
        // BigInteger, because the product of the strides may be larger than a long where the field is small
        // (kernels of 1 do not widen the field, however far apart the values are).
        BigInteger field = BigInteger.ONE;
        BigInteger distance = BigInteger.ONE;
        for (int layer = 0; layer < theKernels.length; layer++) {
            final BigInteger further = BigInteger.valueOf((long) theKernels[layer] - 1L);
            field = field.add(further.multiply(distance));
            distance = distance.multiply(BigInteger.valueOf(theStrides[layer]));
        }
        return toInt(field, "the receptive field");
    }

    public static int jump(final int[] strides) {
        final int[] theStrides = ArgumentChecks.copyOfInts(strides, 1, "strides");
        BigInteger distance = BigInteger.ONE;
        for (final int stride : theStrides) {
            distance = distance.multiply(BigInteger.valueOf(stride));
        }
        return toInt(distance, "the jump");
    }

    private static int toInt(final BigInteger value, final String name) {
        if (value.compareTo(LARGEST_INT) > 0) {
            throw new IllegalArgumentException(name + " is larger than an int: " + value);
        }
        return value.intValueExact();
    }

    public static double overlap(final int k, final int stride) {
        ArgumentChecks.atLeast(1, k, "k");
        ArgumentChecks.atLeast(1, stride, "stride");
        if (stride >= k) {
            return 0.0; // the windows do not touch
        }
        return (double) (k - stride) / (double) k;
    }

    public static double neighbourCorrelation(final double[] kernel, final int stride) {
        final double[] weights = ArgumentChecks.copyOfSignal(kernel, "kernel");
        ArgumentChecks.atLeast(1, stride, "stride");
        double largest = 0.0;
        for (final double weight : weights) {
            largest = Math.max(largest, Math.abs(weight));
        }
        if (largest == 0.0) {
            throw new IllegalArgumentException("the kernel is all zero");
        }
        // Scaling does not change a correlation, but keeps the squares from becoming 0 or infinite.
        for (int index = 0; index < weights.length; index++) {
            weights[index] /= largest; // our own copy
        }

        double covariance = 0.0;
        // (long): index + stride could be larger than an int
        for (int index = 0; (long) index + (long) stride < (long) weights.length; index++) {
            covariance += weights[index] * weights[index + stride];
        }
        double variance = 0.0;
        for (final double weight : weights) {
            variance += weight * weight;
        }
        final double correlation = covariance / variance;
        // Rounding must not bring us outside of [-1, 1].
        return Math.max(-1.0, Math.min(1.0, correlation));
    }
}
