package stridelab.exercises;

import static java.util.stream.IntStream.range;

import java.util.Arrays;

public final class StrideStatistics {
    private StrideStatistics() {}

    public static int receptiveField(int[] kernels, int[] strides) {
        Grid.notEmpty(kernels, strides);
        Grid.require(kernels.length == strides.length, "different lengths");
        Grid.positive(kernels);
        Grid.positive(strides);
        // 1 + sum of (k - 1) * (product of the strides before)
        var field = 1 + range(0, kernels.length)
                .mapToLong(i -> (kernels[i] - 1) * Arrays.stream(strides, 0, i).asLongStream().reduce(1, (a, b) -> a * b))
                .sum();
        Grid.require(field <= Integer.MAX_VALUE, "too large");
        return (int) field;
    }

    public static int jump(int[] strides) {
        Grid.notEmpty(strides);
        Grid.positive(strides);
        try {
            return Arrays.stream(strides).reduce(1, Math::multiplyExact);
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(e);
        }
    }

    public static double overlap(int k, int stride) {
        Grid.positive(k, stride);
        return Math.max(0.0, k - stride) / k;
    }

    public static double neighbourCorrelation(double[] kernel, int stride) {
        Grid.require(kernel != null && Arrays.stream(kernel).anyMatch(v -> v != 0), "no kernel");
        Grid.positive(stride);
        var shared = range(0, kernel.length - stride).mapToDouble(i -> kernel[i] * kernel[i + stride]).sum();
        var all = Arrays.stream(kernel).map(v -> v * v).sum();
        return shared / all;
    }
}
