package stridelab.exercises;

import java.util.Arrays;

public final class StrideStatistics {
    private StrideStatistics() {}

    // https://distill.pub/2019/computing-receptive-fields/
    public static int receptiveField(int[] kernels, int[] strides) {
        if (kernels.length != strides.length) throw new IllegalArgumentException();
        int r = 1, j = 1;
        for (int l = 0; l < kernels.length; l++) {
            r += (kernels[l] - 1) * j;
            j *= strides[l];
        }
        return r;
    }

    public static int jump(int[] strides) {
        return Arrays.stream(strides).reduce((a, b) -> a * b).orElseThrow(IllegalArgumentException::new);
    }

    public static double overlap(int k, int stride) {
        if (stride <= 0) throw new IllegalArgumentException();
        return Math.max(0.0, 1 - (double) stride / k);
    }

    // acf at lag s
    public static double neighbourCorrelation(double[] kernel, int stride) {
        int n = kernel.length;
        double c0 = 0, cs = 0;
        for (double v : kernel) c0 += v * v;
        for (int i = 0; i + stride < n; i++) cs += kernel[i] * kernel[i + stride];
        if (c0 == 0) throw new IllegalArgumentException("zero variance");
        return cs / c0;
    }
}
