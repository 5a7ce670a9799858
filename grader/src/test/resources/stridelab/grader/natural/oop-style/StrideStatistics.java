package stridelab.exercises;

/** Question 5: what does a stride do statistically? */
public final class StrideStatistics {

    private StrideStatistics() {
    }

    public static int receptiveField(int[] kernels, int[] strides) {
        Require.notEmpty(kernels, "kernels");
        Require.notEmpty(strides, "strides");
        Require.length(kernels.length, strides, "strides");
        for (int i = 0; i < kernels.length; i++) {
            Require.positive(kernels[i], "kernels[" + i + "]");
            Require.positive(strides[i], "strides[" + i + "]");
        }
        // From the last layer back to the first: s * (f - 1) + k. So the last stride plays no part.
        long field = 1;
        for (int i = kernels.length - 1; i >= 0; i--) {
            field = (field - 1) * strides[i] + kernels[i];
            Require.size(field, "receptive field");
        }
        return (int) field;
    }

    public static int jump(int[] strides) {
        Require.notEmpty(strides, "strides");
        for (int stride : strides) {
            Require.positive(stride, "stride");
        }
        long product = 1;
        for (int stride : strides) {
            product = Require.size(product * stride, "jump");
        }
        return (int) product;
    }

    public static double overlap(int k, int stride) {
        Require.positive(k, "k");
        Require.positive(stride, "stride");
        return stride >= k ? 0 : (double) (k - stride) / k;
    }

    public static double neighbourCorrelation(double[] kernel, int stride) {
        Require.notEmpty(kernel, "kernel");
        Require.positive(stride, "stride");
        double largest = 0;
        for (double v : kernel) {
            largest = Math.max(largest, Math.abs(v));
        }
        if (largest == 0) {
            throw new IllegalArgumentException("the kernel is all zero");
        }
        // Scaling doesn't change a correlation, and the squares stay within a double's range.
        double covariance = 0;
        double variance = 0;
        for (int i = 0; i < kernel.length; i++) {
            double v = kernel[i] / largest;
            variance += v * v;
            if (stride < kernel.length - i) {
                covariance += v * (kernel[i + stride] / largest);
            }
        }
        return covariance / variance;
    }
}
