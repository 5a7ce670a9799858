package stridelab.exercises;

/** Statistics. */
public final class StrideStatistics {
    private StrideStatistics() {}

    public static int receptiveField(int[] kernels, int[] strides) {
        checkLayers(kernels);
        checkLayers(strides);
        if (kernels.length != strides.length) {
            throw new BadLayerException("different numbers of layers");
        }
        long field = 1;
        for (int i = kernels.length - 1; i >= 0; i--) {
            field = strides[i] * (field - 1) + kernels[i];
            if (field > Integer.MAX_VALUE) {
                throw new BadLayerException("receptive field too large");
            }
        }
        return (int) field;
    }

    public static int jump(int[] strides) {
        checkLayers(strides);
        long jump = 1;
        for (int s : strides) {
            jump *= s;
            if (jump > Integer.MAX_VALUE) {
                throw new BadLayerException("jump too large");
            }
        }
        return (int) jump;
    }

    private static void checkLayers(int[] values) {
        if (values == null || values.length == 0) {
            throw new BadLayerException("no layers");
        }
        for (int value : values) {
            if (value < 1) {
                throw new BadLayerException("value below 1");
            }
        }
    }

    public static double overlap(int k, int stride) {
        if (k < 1 || stride < 1) {
            throw new BadLayerException("k and stride must be at least 1");
        }
        return Math.max(0.0, (double) k - stride) / k;
    }

    public static double neighbourCorrelation(double[] kernel, int stride) {
        if (kernel == null || kernel.length == 0 || stride < 1) {
            throw new BadLayerException("bad kernel or stride");
        }
        double own = 0;
        double shared = 0;
        for (int i = 0; i < kernel.length; i++) {
            own += kernel[i] * kernel[i];
            if (stride < kernel.length - i) {
                shared += kernel[i] * kernel[i + stride];
            }
        }
        if (own == 0) {
            throw new ArithmeticException("division by zero");
        }
        return shared / own;
    }
}
