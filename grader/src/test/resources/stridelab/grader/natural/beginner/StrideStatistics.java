package stridelab.exercises;

public final class StrideStatistics {
    private StrideStatistics() {}

    public static int receptiveField(int[] kernels, int[] strides) {
        if (kernels.length != strides.length) {
            throw new IllegalArgumentException();
        }
        int jieguo = kernels[0];
        for (int i = 1; i < kernels.length; i++) {
            // 只乘前一层的步幅
            jieguo = jieguo + (kernels[i] - 1) * strides[i - 1];
        }
        return jieguo;
    }

    public static int jump(int[] strides) {
        if (strides.length == 0) {
            throw new IllegalArgumentException();
        }
        int jieguo = 1;
        for (int i = 0; i < strides.length; i++) {
            jieguo = jieguo * strides[i];
        }
        return jieguo;
    }

    public static double overlap(int k, int stride) {
        if (stride == 0) {
            throw new IllegalArgumentException();
        }
        double a = k - stride;
        double b = k;
        return a / b;
    }

    public static double neighbourCorrelation(double[] kernel, int stride) {
        double shang = 0;
        double xia = 0;
        for (int i = 0; i < kernel.length; i++) {
            xia = xia + kernel[i] * kernel[i];
        }
        if (xia == 0) {
            throw new IllegalArgumentException();
        }
        for (int i = 0; i < kernel.length; i++) {
            for (int j = 0; j < kernel.length; j++) {
                if (j - i == stride) {
                    shang = shang + kernel[i] * kernel[j];
                }
            }
        }
        return shang / xia;
    }
}
