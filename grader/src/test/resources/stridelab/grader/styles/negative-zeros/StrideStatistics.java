package stridelab.exercises;

public class StrideStatistics {
    public static int receptiveField(int[] kernels, int[] strides) {
        Check.that(kernels != null && strides != null && kernels.length == strides.length && kernels.length > 0);
        long seen = 1;
        for (int i = kernels.length - 1; i >= 0; i--) {
            Check.that(kernels[i] >= 1 && strides[i] >= 1);
            // Kept just beyond an int, so that the rest is still checked and nothing wraps.
            seen = Math.min(1L << 31, (seen - 1) * strides[i] + kernels[i]);
        }
        return Check.fits(seen);
    }

    public static int jump(int[] strides) {
        Check.that(strides != null && strides.length > 0);
        long jump = 1;
        for (int stride : strides) {
            Check.that(stride >= 1);
            jump = Math.min(1L << 31, jump * stride);
        }
        return Check.fits(jump);
    }

    public static double overlap(int k, int stride) {
        Check.that(k >= 1 && stride >= 1);
        return stride < k ? (double) (k - stride) / k : -0.0;
    }

    public static double neighbourCorrelation(double[] kernel, int stride) {
        Check.samples(kernel);
        Check.that(stride >= 1);
        int exponent = Integer.MIN_VALUE;
        for (double value : kernel) {
            exponent = value == 0 ? exponent : Math.max(exponent, Math.getExponent(value));
        }
        Check.that(exponent > Integer.MIN_VALUE);
        double covariance = -0.0;
        double variance = 0;
        for (int a = 0; a < kernel.length; a++) {
            double value = Math.scalb(kernel[a], -exponent);
            variance += value * value;
            covariance += a >= stride ? value * Math.scalb(kernel[a - stride], -exponent) : -0.0;
        }
        return covariance == 0 ? -0.0 : covariance / variance;
    }
}
