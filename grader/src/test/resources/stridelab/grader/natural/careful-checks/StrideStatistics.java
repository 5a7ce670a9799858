package stridelab.exercises;

import java.math.BigInteger;

/** Question 5: what does a stride do statistically? */
public final class StrideStatistics {
    private static final BigInteger MAX_INT = BigInteger.valueOf(Integer.MAX_VALUE);

    private StrideStatistics() {}

    public static int receptiveField(int[] kernels, int[] strides) {
        Check.notEmpty(kernels, "kernels");
        Check.length(kernels.length, strides, "strides");
        Check.allAtLeast(1, kernels, "kernels");
        Check.allAtLeast(1, strides, "strides");
        // The jump may grow beyond a long where later kernels are all 1, and then the field is still small.
        BigInteger field = BigInteger.ONE;
        BigInteger jump = BigInteger.ONE;
        for (int i = 0; i < kernels.length; i++) {
            field = field.add(jump.multiply(BigInteger.valueOf(kernels[i] - 1)));
            jump = jump.multiply(BigInteger.valueOf(strides[i]));
        }
        return toInt(field);
    }

    public static int jump(int[] strides) {
        Check.notEmpty(strides, "strides");
        Check.allAtLeast(1, strides, "strides");
        BigInteger jump = BigInteger.ONE;
        for (int stride : strides) {
            jump = jump.multiply(BigInteger.valueOf(stride));
        }
        return toInt(jump);
    }

    private static int toInt(BigInteger value) {
        Check.that(value.compareTo(MAX_INT) <= 0, "the result is larger than an int");
        return value.intValue();
    }

    public static double overlap(int k, int stride) {
        Check.atLeast(1, k, "k");
        Check.atLeast(1, stride, "stride");
        return stride >= k ? 0 : (double) (k - stride) / k;
    }

    public static double neighbourCorrelation(double[] kernel, int stride) {
        Check.notEmpty(kernel, "kernel");
        Check.atLeast(1, stride, "stride");
        double largest = 0;
        for (double value : kernel) {
            largest = Math.max(largest, Math.abs(value));
        }
        Check.that(largest != 0, "the kernel is all zero");

        // Divide by the largest value first: squares of very large or small values would overflow or vanish.
        double variance = 0;
        double covariance = 0;
        for (int i = 0; i < kernel.length; i++) {
            double value = kernel[i] / largest;
            variance += value * value;
            if (stride < kernel.length - i) {
                covariance += value * (kernel[i + stride] / largest);
            }
        }
        return covariance / variance;
    }
}
