package stridelab.exercises;

import java.util.Arrays;
import java.util.stream.IntStream;

public final class StrideStatistics {
    private StrideStatistics() {}

    private static final Object LOCK = new Object();

    public static int receptiveField(int[] kernels, int[] strides) {
        if (kernels == null || strides == null || kernels.length == 0 || kernels.length != strides.length) {
            throw new IllegalArgumentException("arrays");
        }
        if (Arrays.stream(kernels).parallel().anyMatch(v -> v < 1)
                || Arrays.stream(strides).parallel().anyMatch(v -> v < 1)) {
            throw new IllegalArgumentException("below 1");
        }
        long[] steps = new long[kernels.length];
        steps[0] = 1;
        for (int i = 1; i < steps.length; i++) {
            steps[i] = steps[i - 1] * strides[i - 1];
        }
        long field = 1 + IntStream.range(0, kernels.length)
                .parallel()
                .mapToLong(i -> (kernels[i] - 1) * steps[i])
                .sum();
        if (field > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("too large");
        }
        return (int) field;
    }

    public static int jump(int[] strides) {
        if (strides == null || strides.length == 0) {
            throw new IllegalArgumentException("empty");
        }
        if (Arrays.stream(strides).parallel().anyMatch(v -> v < 1)) {
            throw new IllegalArgumentException("below 1");
        }
        try {
            return Arrays.stream(strides).parallel().reduce(1, Math::multiplyExact);
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("too large", e);
        }
    }

    public static double overlap(int k, int stride) {
        if (k < 1 || stride < 1) {
            throw new IllegalArgumentException("below 1");
        }
        synchronized (LOCK) {
            return Math.max(0, k - stride) / (double) k;
        }
    }

    public static double neighbourCorrelation(double[] kernel, int stride) {
        if (kernel == null || kernel.length == 0 || stride < 1) {
            throw new IllegalArgumentException("kernel or stride");
        }
        double[] sums = new double[2];
        IntStream.range(0, kernel.length).parallel().forEach(i -> {
            sums[0] += kernel[i] * kernel[i];
            if (i >= stride) {
                sums[1] += kernel[i] * kernel[i - stride];
            }
        });
        if (sums[0] == 0) {
            throw new IllegalArgumentException("all zero");
        }
        return sums[1] / sums[0];
    }
}
