package stridelab.exercises;

import java.util.Arrays;

public class StrideStatistics {
    public static int receptiveField(int[] kernels, int[] strides) {
        Check.that(kernels != null && strides != null && kernels.length == strides.length && kernels.length > 0);
        for (int i = 0; i < kernels.length; i++) {
            Check.that(Math.min(kernels[i], strides[i]) >= 1);
        }
        return Check.fits(field(kernels, strides, 0));
    }

    private static long field(int[] kernels, int[] strides, int layer) {
        if (layer == kernels.length) {
            return 1;
        }
        long above = field(kernels, strides, layer + 1);
        return Math.min(1L << 31, (above - 1) * strides[layer] + kernels[layer]);
    }

    public static int jump(int[] strides) {
        Check.that(strides != null && strides.length > 0 && strides[0] >= 1);
        if (strides.length == 1) {
            return strides[0];
        }
        return Check.fits((long) strides[0] * jump(Arrays.copyOfRange(strides, 1, strides.length)));
    }

    public static double overlap(int k, int stride) {
        Check.that(k >= 1 && stride >= 1);
        return (double) common(k, stride) / k;
    }

    private static int common(int k, int stride) {
        return stride >= k ? 0 : k - stride;
    }

    public static double neighbourCorrelation(double[] kernel, int stride) {
        Check.samples(kernel);
        Check.that(stride >= 1);
        double largest = largest(kernel, 0);
        Check.that(largest != 0);
        double scale = Double.isInfinite(largest) || Double.isNaN(largest) ? 1 : largest;
        return product(kernel, stride, 0, scale) / product(kernel, 0, 0, scale);
    }

    private static double largest(double[] kernel, int from) {
        return from == kernel.length ? 0 : Math.max(Math.abs(kernel[from]), largest(kernel, from + 1));
    }

    private static double product(double[] kernel, int shift, int from, double scale) {
        return (long) from + shift >= kernel.length
                ? 0
                : kernel[from] / scale * (kernel[from + shift] / scale) + product(kernel, shift, from + 1, scale);
    }
}
