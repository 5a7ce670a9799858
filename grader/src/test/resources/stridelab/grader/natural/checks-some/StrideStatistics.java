package stridelab.exercises;

public final class StrideStatistics {
    private StrideStatistics() {}

    public static int receptiveField(int[] kernels, int[] strides) {
        if (kernels.length != strides.length) {
            throw new IllegalArgumentException("lengths differ");
        }
        int field = 1;
        int step = 1;
        for (int i = 0; i < kernels.length; i++) {
            if (kernels[i] < 1 || strides[i] < 1) {
                throw new IllegalArgumentException("below 1");
            }
            field += (kernels[i] - 1) * step;
            step *= strides[i];
        }
        return field;
    }

    public static int jump(int[] strides) {
        if (strides.length == 0) {
            throw new IllegalArgumentException("empty");
        }
        int product = 1;
        for (int s : strides) {
            if (s < 1) {
                throw new IllegalArgumentException("below 1");
            }
            product *= s;
        }
        return product;
    }

    public static double overlap(int k, int stride) {
        if (stride < 1) {
            throw new IllegalArgumentException("stride");
        }
        return Math.max(0.0, (double) (k - stride) / k);
    }

    public static double neighbourCorrelation(double[] kernel, int stride) {
        if (kernel == null) {
            throw new IllegalArgumentException("kernel");
        }
        double top = 0, bottom = 0;
        for (int i = 0; i < kernel.length; i++) {
            bottom += kernel[i] * kernel[i];
            if (i + stride < kernel.length) {
                top += kernel[i] * kernel[i + stride];
            }
        }
        if (bottom == 0) {
            throw new IllegalArgumentException("all zero");
        }
        return top / bottom;
    }
}
