package stridelab.exercises;

public final class StrideStatistics {
    private StrideStatistics() {}

    public static int receptiveField(int[] kernels, int[] strides) {
        int r = 0;
        for (int i = 0; i < kernels.length; i++) {
            r += kernels[i] * strides[i];
        }
        return r;
    }

    public static int jump(int[] strides) {
        int j = 1;
        for (int s : strides) j = j * s;
        return j;
    }

    public static double overlap(int k, int stride) {
        return (k - stride) / (double) k;
    }

    public static double neighbourCorrelation(double[] kernel, int stride) {
        throw new UnsupportedOperationException("not started");
    }
}
