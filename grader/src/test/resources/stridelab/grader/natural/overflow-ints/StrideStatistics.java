package stridelab.exercises;

public final class StrideStatistics {
    private StrideStatistics() {}

    public static int receptiveField(int[] kernels, int[] strides) {
        Check.that(kernels != null && strides != null, "null");
        Check.that(kernels.length > 0 && kernels.length == strides.length, "lengths");
        for (int i = 0; i < kernels.length; i++) {
            Check.that(kernels[i] >= 1 && strides[i] >= 1, "value below 1");
        }
        int field = 1;
        int jump = 1;
        for (int i = 0; i < kernels.length; i++) {
            field += (kernels[i] - 1) * jump;
            jump *= strides[i];
        }
        Check.that(field >= 1, "larger than an int");
        return field;
    }

    public static int jump(int[] strides) {
        Check.that(strides != null && strides.length > 0, "strides");
        int product = 1;
        for (int s : strides) {
            Check.that(s >= 1, "stride below 1");
            product *= s;
            Check.that(product > 0, "larger than an int"); // 溢出
        }
        return product;
    }

    public static double overlap(int k, int stride) {
        Check.that(k >= 1 && stride >= 1, "below 1");
        return Math.max(0, k - stride) / (double) k;
    }

    public static double neighbourCorrelation(double[] kernel, int stride) {
        Check.that(kernel != null && kernel.length > 0, "kernel");
        Check.that(stride >= 1, "stride");
        double var = 0;
        for (double v : kernel) {
            var += v * v;
        }
        Check.that(var > 0, "kernel all zero");
        double cov = 0;
        for (int i = 0; i + stride < kernel.length; i++) {
            cov += kernel[i] * kernel[i + stride];
        }
        return cov / var;
    }
}
