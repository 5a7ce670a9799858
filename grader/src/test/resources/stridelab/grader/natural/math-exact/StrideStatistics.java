package stridelab.exercises;

import java.math.BigInteger;

/** Question 5. */
public final class StrideStatistics {
    private StrideStatistics() {}

    public static int receptiveField(final int[] kernels, final int[] strides) {
        Checks.layers(kernels, 1, "kernels");
        Checks.layers(strides, 1, "strides");
        if (kernels.length != strides.length) {
            throw new IllegalArgumentException("kernels and strides differ in length");
        }
        BigInteger field = BigInteger.ONE;
        BigInteger distance = BigInteger.ONE;
        for (int i = 0; i < kernels.length; i++) {
            field = field.add(distance.multiply(BigInteger.valueOf(kernels[i] - 1L)));
            distance = distance.multiply(BigInteger.valueOf(strides[i]));
        }
        return Checks.toInt(field);
    }

    public static int jump(final int[] strides) {
        Checks.layers(strides, 1, "strides");
        int product = 1;
        try {
            for (final int stride : strides) {
                product = Math.multiplyExact(product, stride);
            }
        } catch (final ArithmeticException e) {
            throw new IllegalArgumentException("the jump is larger than an int", e);
        }
        return product;
    }

    public static double overlap(final int k, final int stride) {
        Checks.atLeast(1, k, "k");
        Checks.atLeast(1, stride, "stride");
        return stride >= k ? 0 : (double) (k - stride) / k;
    }

    public static double neighbourCorrelation(final double[] kernel, final int stride) {
        Checks.signal(kernel, "kernel");
        Checks.atLeast(1, stride, "stride");
        double largest = 0;
        for (final double value : kernel) {
            largest = Math.max(largest, Math.abs(value));
        }
        if (largest == 0) {
            throw new IllegalArgumentException("the kernel is all zero");
        }
        // Scaled so that the squares neither overflow nor vanish.
        double covariance = 0;
        double variance = 0;
        for (int i = 0; i < kernel.length; i++) {
            final double value = kernel[i] / largest;
            variance += value * value;
            if (i < kernel.length - stride) {
                covariance += value * (kernel[i + stride] / largest);
            }
        }
        return Math.max(-1, Math.min(1, covariance / variance));
    }
}
