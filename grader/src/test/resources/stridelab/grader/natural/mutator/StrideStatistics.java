package stridelab.exercises;

public final class StrideStatistics {
    private StrideStatistics() {}

    private static void check(int[] a) {
        if (a == null || a.length == 0) throw new IllegalArgumentException("no layers");
        for (int v : a) if (v < 1) throw new IllegalArgumentException("below 1");
    }

    public static int receptiveField(int[] kernels, int[] strides) {
        check(kernels);
        check(strides);
        if (kernels.length != strides.length) throw new IllegalArgumentException("lengths differ");
        // merge the last two layers into one until only one is left
        for (int i = kernels.length - 2; i >= 0; i--) {
            long merged = kernels[i] + (kernels[i + 1] - 1L) * strides[i];
            if (merged > Integer.MAX_VALUE) throw new IllegalArgumentException("too large");
            kernels[i] = (int) merged;
        }
        return kernels[0];
    }

    public static int jump(int[] strides) {
        check(strides);
        // running product
        for (int i = 1; i < strides.length; i++) {
            long p = (long) strides[i - 1] * strides[i];
            if (p > Integer.MAX_VALUE) throw new IllegalArgumentException("too large");
            strides[i] = (int) p;
        }
        return strides[strides.length - 1];
    }

    public static double overlap(int k, int stride) {
        if (k < 1 || stride < 1) throw new IllegalArgumentException("below 1");
        return k > stride ? 1.0 * (k - stride) / k : 0.0;
    }

    public static double neighbourCorrelation(double[] kernel, int stride) {
        if (kernel == null || kernel.length == 0 || stride < 1) throw new IllegalArgumentException("bad argument");
        double max = 0;
        for (double v : kernel) max = Math.max(max, Math.abs(v));
        if (max == 0) throw new IllegalArgumentException("all zero");
        // normalise to length 1
        double norm = 0;
        for (int i = 0; i < kernel.length; i++) {
            kernel[i] /= max;
            norm += kernel[i] * kernel[i];
        }
        norm = Math.sqrt(norm);
        for (int i = 0; i < kernel.length; i++) kernel[i] /= norm;
        double c = 0;
        for (int i = 0; i < kernel.length - stride; i++) c += kernel[i] * kernel[i + stride];
        return c;
    }
}
