package stridelab.exercises;

public class StrideStatistics {
    /** From the input up: each layer sees k - 1 jumps more. */
    public static int receptiveField(int[] kernels, int[] strides) {
        Check.that(kernels != null && strides != null && kernels.length == strides.length && kernels.length > 0);
        for (int i = 0; i < kernels.length; i++) {
            Check.that(kernels[i] > 0 && strides[i] > 0);
        }
        double field = 1;
        double jump = 1;
        for (int i = 0; i < kernels.length; i++) {
            field += (kernels[i] - 1) * Math.min(jump, 1e18);
            jump *= strides[i];
        }
        Check.that(field <= Integer.MAX_VALUE);
        return (int) field;
    }

    public static int jump(int[] strides) {
        Check.that(strides != null && strides.length > 0);
        double jump = 1;
        for (int i = strides.length - 1; i >= 0; i--) {
            Check.that(strides[i] >= 1);
            jump *= strides[i];
        }
        Check.that(jump <= Integer.MAX_VALUE);
        return (int) jump;
    }

    public static double overlap(int k, int stride) {
        Check.that(k >= 1 && stride >= 1);
        return stride >= k ? 0 : (k - stride) / (double) k;
    }

    public static double neighbourCorrelation(double[] kernel, int stride) {
        Check.samples(kernel);
        Check.that(stride >= 1);
        double largest = 0;
        boolean finite = true;
        for (double value : kernel) {
            finite &= Double.isFinite(value);
            largest = Math.max(largest, Math.abs(value));
        }
        Check.that(largest != 0);
        double[] scaled = kernel.clone();
        for (int a = 0; finite && a < scaled.length; a++) {
            scaled[a] /= largest;
        }
        double with = 0;
        double itself = 0;
        for (int a = scaled.length - 1; a >= 0; a--) {
            itself += scaled[a] * scaled[a];
            with += (long) a + stride < scaled.length ? scaled[a] * scaled[a + stride] : 0;
        }
        return with / itself;
    }
}
