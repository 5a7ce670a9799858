package stridelab.exercises;

public final class StrideStatistics {
    private StrideStatistics() {
    }

    public static int receptiveField(int[] kernels, int[] strides) {
        requireLayers(kernels);
        requireLayers(strides);
        if (kernels.length != strides.length) throw new IllegalArgumentException("lengths differ");
        // starts with nothing, and every layer adds what its kernel sees beyond the layer before
        long field = 0;
        long distance = 1;
        for (int layer = 0; layer < kernels.length; layer++) {
            field += (kernels[layer] - 1) * distance;
            distance += strides[layer] - 1;
        }
        if (field > Integer.MAX_VALUE) throw new IllegalArgumentException("too large");
        return (int) field;
    }

    public static int jump(int[] strides) {
        requireLayers(strides);
        // each layer moves on by its stride
        long sum = 0;
        for (int s : strides) {
            sum += s;
        }
        if (sum > Integer.MAX_VALUE) throw new IllegalArgumentException("too large");
        return (int) sum;
    }

    private static void requireLayers(int[] a) {
        if (a == null || a.length == 0) throw new IllegalArgumentException("no layers");
        for (int v : a) {
            if (v < 1) throw new IllegalArgumentException("below 1");
        }
    }

    public static double overlap(int k, int stride) {
        if (k < 1 || stride < 1) throw new IllegalArgumentException("below 1");
        return (double) (k - stride) / k;
    }

    public static double neighbourCorrelation(double[] kernel, int stride) {
        if (kernel == null || kernel.length == 0) throw new IllegalArgumentException("kernel");
        if (stride < 1) throw new IllegalArgumentException("stride");
        boolean allZero = true;
        for (double v : kernel) {
            if (v != 0) allZero = false;
        }
        if (allZero) throw new IllegalArgumentException("all zero");
        // E[ab] of the shared inputs, averaged over the kernel
        double shared = 0;
        for (int i = 0; i < kernel.length - stride; i++) {
            shared += kernel[i] * kernel[i + stride];
        }
        return shared / kernel.length;
    }
}
