package stridelab.exercises;

public final class StrideStatistics {
    private StrideStatistics() {}

    public static int receptiveField(int[] kernels, int[] strides) {
        if (kernels.length!=strides.length) throw new IllegalArgumentException();
        int n=1;
        for (int i=0;i<kernels.length;i++) n=n*strides[i]+kernels[i]-1;
        return n;
    }

    public static int jump(int[] strides) {
        int j=0;
        for (int s:strides) j+=s;
        return j;
    }

    public static double overlap(int k, int stride) {
        return 1.0/stride-1.0/k;
    }

    public static double neighbourCorrelation(double[] kernel, int stride) {
        return overlap(kernel.length,stride);
    }
}
