package stridelab.exercises;

/**
 * Question 5: what does a stride do statistically?
 */
public final class StrideStatistics {
    private StrideStatistics() {}

    public static int receptiveField(int[] kernels, int[] strides) {
        if (kernels == null || strides == null || kernels.length == 0 || kernels.length != strides.length) {
            throw new IllegalArgumentException("null, empty or different lengths");
        }
        long field = 0;
        long step = 1;
        for (int i = 0; i < kernels.length; i++) {
            if (kernels[i] < 1 || strides[i] < 1) {
                throw new IllegalArgumentException("value below 1");
            }
            field += (kernels[i] - 1) * step;
            step *= strides[i];
            if (field > Integer.MAX_VALUE) {
                throw new IllegalArgumentException("result too large");
            }
        }
        return (int) field;
    }

    public static int jump(int[] strides) {
        if (strides == null || strides.length == 0) {
            throw new IllegalArgumentException("null or empty");
        }
        long product = 1;
        for (int stride : strides) {
            if (stride < 1) {
                throw new IllegalArgumentException("value below 1");
            }
            product *= stride;
            if (product > Integer.MAX_VALUE) {
                throw new IllegalArgumentException("result too large");
            }
        }
        return (int) product;
    }

    public static double overlap(int k, int stride) {
        if (k < 1 || stride < 1) {
            throw new IllegalArgumentException("value below 1");
        }
        if (stride > k) {
            return 0;
        }
        return (double) (k - stride) / k;
    }

    public static double neighbourCorrelation(double[] kernel, int stride) {
        if (kernel == null || kernel.length == 0 || stride < 1) {
            throw new IllegalArgumentException("bad kernel or stride");
        }
        double squares = 0;
        for (double v : kernel) {
            squares += v * v;
        }
        if (squares == 0) {
            throw new IllegalArgumentException("all zero");
        }
        double shared = 0;
        int common = kernel.length - stride;
        for (int i = 0; i < common; i++) {
            shared += kernel[i] * kernel[i + stride];
        }
        return shared / squares;
    }
}
