package stridelab.exercises;

public final class StrideStatistics {
    private StrideStatistics() {}

    public static int receptiveField(int[] kernels, int[] strides) {
        if (kernels == null || strides == null || kernels.length != strides.length) {
            throw new IllegalArgumentException();
        }
        int r = 1;
        for (int i = kernels.length - 1; i >= 0; i--) {
            r = (r - 1) * strides[i] + kernels[i];
        }
        return r;
    }

    public static int jump(int[] strides) {
        if (strides == null || strides.length == 0) {
            throw new IllegalArgumentException();
        }
        int result = 1;
        for (int i = 0; i < strides.length; i++) {
            if (strides[i] <= 1) {
                throw new IllegalArgumentException("stride");
            }
            result *= strides[i];
        }
        return result;
    }

    public static double overlap(int k, int stride) {
        if (k < 1 || stride < 1) {
            throw new IllegalArgumentException();
        }
        // no overlap
        if (stride > k) {
            throw new IllegalArgumentException("stride is bigger than kernel");
        }
        return (double) (k - stride) / k;
    }

    public static double neighbourCorrelation(double[] kernel, int stride) {
        if (kernel == null || kernel.length == 0 || stride < 1) {
            throw new IllegalArgumentException();
        }
        double a = 0;
        double b = 0;
        for (int i = 0; i < kernel.length; i++) {
            b += kernel[i] * kernel[i];
            if (i + stride < kernel.length) {
                a += kernel[i] * kernel[i + stride];
            }
        }
        // all zero
        if (a == 0) {
            throw new IllegalArgumentException("kernel is zero");
        }
        return a / b;
    }
}
