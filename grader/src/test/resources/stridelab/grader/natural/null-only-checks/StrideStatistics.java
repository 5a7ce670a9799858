package stridelab.exercises;

/**
 * 统计
 */
public final class StrideStatistics {
    private StrideStatistics() {
    }

    public static int receptiveField(int[] kernels, int[] strides) {
        if (kernels == null || strides == null) {
            throw new IllegalArgumentException("数组为 null");
        }
        int rf = 1;
        int jump = 1;
        for (int i = 0; i < kernels.length; i++) {
            rf += (kernels[i] - 1) * jump;
            jump *= strides[i];   // 最后一层的步幅不影响结果
        }
        return rf;
    }

    public static int jump(int[] strides) {
        if (strides == null) {
            throw new IllegalArgumentException("数组为 null");
        }
        int result = 1;
        for (int s : strides) {
            result *= s;
        }
        return result;
    }

    public static double overlap(int k, int stride) {
        if (stride >= k) {
            return 0;
        }
        return (k - stride) / (double) k;
    }

    public static double neighbourCorrelation(double[] kernel, int stride) {
        if (kernel == null) {
            throw new IllegalArgumentException("卷积核为 null");
        }
        double cov = 0;
        double var = 0;
        for (int i = 0; i < kernel.length; i++) {
            var += kernel[i] * kernel[i];
        }
        for (int i = 0; i < kernel.length - stride; i++) {
            cov += kernel[i] * kernel[i + stride];
        }
        return cov / var;
    }
}
