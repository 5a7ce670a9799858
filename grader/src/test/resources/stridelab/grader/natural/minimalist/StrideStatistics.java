package stridelab.exercises;

import java.util.Arrays;

public final class StrideStatistics {
    private StrideStatistics() {}

    public static int receptiveField(int[] kernels, int[] strides) {
        C.need(kernels != null && strides != null && kernels.length > 0 && kernels.length == strides.length);
        C.pos(kernels);
        C.pos(strides);
        long r = 1, j = 1;
        for (int i = 0; i < kernels.length; i++) {
            r = C.size(r + (kernels[i] - 1) * j);
            j = Math.min(j * strides[i], 1L << 31);
        }
        return (int) r;
    }

    public static int jump(int[] strides) {
        C.need(strides != null && strides.length > 0);
        C.pos(strides);
        return Arrays.stream(strides).reduce(1, (a, b) -> C.size((long) a * b));
    }

    public static double overlap(int k, int stride) {
        C.pos(k, stride);
        return Math.max(0.0, k - stride) / k;
    }

    public static double neighbourCorrelation(double[] kernel, int stride) {
        C.full(kernel);
        C.pos(stride);
        double max = Arrays.stream(kernel).map(Math::abs).max().getAsDouble(), a = 0, b = 0;
        C.need(max != 0);
        for (int i = 0; i < kernel.length; i++) {
            a += kernel[i] / max * (kernel[i] / max);
            if (i < kernel.length - stride) b += kernel[i] / max * (kernel[i + stride] / max);
        }
        return b / a;
    }
}
