package stridelab.exercises;

public final class StrideStatistics {
    private StrideStatistics() { }

    private static void positive(int[] values) {
        if (values == null || values.length == 0) {
            throw new IllegalArgumentException("nothing there");
        }
        for (int value : values) {
            if (value < 1) {
                throw new IllegalArgumentException("below 1");
            }
        }
    }

    public static int receptiveField(int[] kernels, int[] strides) {
        positive(kernels);
        positive(strides);
        if (kernels.length != strides.length) {
            throw new IllegalArgumentException("lengths differ");
        }
        // backwards, beginning at the output
        long field = 1;
        for (int i = 0; i < kernels.length; i++) {
            field = (field - 1) * strides[i] + kernels[i];
            if (field > Integer.MAX_VALUE) {
                throw new IllegalArgumentException("too large");
            }
        }
        return (int) field;
    }

    public static int jump(int[] strides) {
        positive(strides);
        long jump = 1;
        for (int i = strides.length - 1; i >= 0; i--) {
            jump *= strides[i];
            if (jump > Integer.MAX_VALUE) {
                throw new IllegalArgumentException("too large");
            }
        }
        return (int) jump;
    }

    public static double overlap(int k, int stride) {
        if (k < 1 || stride < 1) {
            throw new IllegalArgumentException("below 1");
        }
        int shared = Math.max(k - stride, 0);
        return shared / (double) k;
    }

    public static double neighbourCorrelation(double[] kernel, int stride) {
        if (kernel == null || kernel.length == 0 || stride < 1) {
            throw new IllegalArgumentException("out of range");
        }
        double left = 0;
        double right = 0;
        double both = 0;
        for (int i = 0; i < kernel.length; i++) {
            left += kernel[i] * kernel[i];
            right += kernel[kernel.length - 1 - i] * kernel[kernel.length - 1 - i];
            if (i - stride >= 0) {
                both += kernel[i - stride] * kernel[i];
            }
        }
        if (left == 0) {
            throw new IllegalArgumentException("all zero");
        }
        return both / Math.sqrt(left * right);
    }
}
