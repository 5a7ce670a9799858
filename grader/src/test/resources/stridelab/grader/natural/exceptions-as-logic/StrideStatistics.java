package stridelab.exercises;

public final class StrideStatistics {
    private StrideStatistics() {}

    public static int receptiveField(int[] kernels, int[] strides) {
        try {
            int field = kernels[0];
            int step = strides[0];
            if (field < 1 || step < 1 || kernels.length != strides.length) {
                throw new BadInputException("kernels or strides");
            }
            for (int i = 1; i < kernels.length; i++) {
                if (kernels[i] < 1 || strides[i] < 1) {
                    throw new BadInputException("below 1");
                }
                field = Math.addExact(field, Math.multiplyExact(kernels[i] - 1, step));
                step = Math.multiplyExact(step, strides[i]);
            }
            return field;
        } catch (RuntimeException e) {
            throw new BadInputException(e);
        }
    }

    public static int jump(int[] strides) {
        try {
            int product = strides[0];
            for (int i = 1; i < strides.length; i++) {
                product = Math.multiplyExact(product, strides[i]);
            }
            for (int s : strides) {
                if (s < 1) {
                    throw new BadInputException("stride " + s);
                }
            }
            return product;
        } catch (RuntimeException e) {
            throw new BadInputException(e);
        }
    }

    public static double overlap(int k, int stride) {
        try {
            if (k < 1 || stride < 1) {
                throw new BadInputException("below 1");
            }
            if (stride > k) {
                throw new ArithmeticException("no overlap");
            }
            return (k - stride) / (double) k;
        } catch (ArithmeticException e) {
            return 0;
        }
    }

    public static double neighbourCorrelation(double[] kernel, int stride) {
        double covariance = 0;
        double variance = 0;
        try {
            for (double v : kernel) {
                variance += v * v;
            }
            if (variance == 0 || stride < 1) {
                throw new BadInputException("all zero, or bad stride");
            }
            for (int i = 0; true; i++) {
                covariance += kernel[i] * kernel[i + stride];
            }
        } catch (ArrayIndexOutOfBoundsException end) {
            return covariance / variance;
        } catch (NullPointerException e) {
            throw new BadInputException(e);
        }
    }
}
