package stridelab.exercises;

public final class StrideStatistics {

    private StrideStatistics() {
    }

    /**
     * A pooled value stands for stride values, and each of them sees a kernel.
     */
    public static int receptiveField(int[] kernels, int[] strides) {
        if (kernels == null || strides == null || kernels.length == 0 || kernels.length != strides.length) {
            throw new IllegalArgumentException("Bad arrays.");
        }
        long field = 1;
        for (int i = kernels.length - 1; i >= 0; i--) {
            if (kernels[i] < 1 || strides[i] < 1) {
                throw new IllegalArgumentException("Out of range.");
            }
            field = field * strides[i] + kernels[i] - 1;
            if (field > Integer.MAX_VALUE) {
                throw new IllegalArgumentException("The result is too large.");
            }
        }
        return (int) field;
    }

    public static int jump(int[] strides) {
        if (strides == null || strides.length == 0) {
            throw new IllegalArgumentException("Bad array.");
        }
        long product = 1;
        for (int stride : strides) {
            if (stride < 1) {
                throw new IllegalArgumentException("Out of range.");
            }
            product *= stride;
            if (product > Integer.MAX_VALUE) {
                throw new IllegalArgumentException("The result is too large.");
            }
        }
        return (int) product;
    }

    public static double overlap(int k, int stride) {
        if (k < 1 || stride < 1) {
            throw new IllegalArgumentException("Out of range.");
        }
        if (stride >= k) {
            return 0;
        }
        return (k - stride) / (double) k;
    }

    public static double neighbourCorrelation(double[] kernel, int stride) {
        if (kernel == null || kernel.length == 0 || stride < 1) {
            throw new IllegalArgumentException("Bad kernel or stride.");
        }
        double sum = 0;
        for (double v : kernel) {
            sum += Math.abs(v);
        }
        if (sum == 0) {
            throw new IllegalArgumentException("The kernel is all zero.");
        }
        // the share of the weights that both windows have
        double common = 0;
        for (int i = stride; i < kernel.length; i++) {
            common += Math.abs(kernel[i]);
        }
        return common / sum;
    }
}
