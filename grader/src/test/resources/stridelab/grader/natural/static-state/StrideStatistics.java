package stridelab.exercises;

public final class StrideStatistics {
    private StrideStatistics() {}

    private static long jump = 1;
    private static double variance;
    private static double[] lastKernel;

    public static int receptiveField(int[] kernels, int[] strides) {
        check(kernels);
        check(strides);
        if (kernels.length != strides.length) throw new IllegalArgumentException("length");
        long field = 1;
        jump = 1;
        for (int i = 0; i < kernels.length; i++) {
            field += (kernels[i] - 1) * jump;
            if (field > Integer.MAX_VALUE) throw new IllegalArgumentException("too large");
            jump *= strides[i];
        }
        return (int) field;
    }

    public static int jump(int[] strides) {
        check(strides);
        for (int s : strides) {
            jump *= s;
            if (jump > Integer.MAX_VALUE) throw new IllegalArgumentException("too large");
        }
        int result = (int) jump;
        jump = 1;
        return result;
    }

    private static void check(int[] a) {
        if (a == null || a.length == 0) throw new IllegalArgumentException("empty");
        for (int v : a) if (v < 1) throw new IllegalArgumentException("below 1");
    }

    public static double overlap(int k, int stride) {
        if (k < 1 || stride < 1) throw new IllegalArgumentException("below 1");
        return stride < k ? (double) (k - stride) / k : 0;
    }

    public static double neighbourCorrelation(double[] kernel, int stride) {
        if (kernel == null || kernel.length == 0 || stride < 1) throw new IllegalArgumentException("range");
        // the variance is the same as long as the kernel is the same
        if (kernel != lastKernel) {
            variance = 0;
            for (double v : kernel) variance += v * v;
            lastKernel = kernel;
        }
        if (variance == 0) throw new IllegalArgumentException("all zero");
        double cov = 0;
        for (int i = 0; i + stride < kernel.length && i + stride > 0; i++) cov += kernel[i] * kernel[i + stride];
        return cov / variance;
    }
}
