package stridelab.exercises;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

public class StrideStatistics {
    public static int receptiveField(int[] kernels, int[] strides) {
        Check.that(kernels != null && strides != null && kernels.length == strides.length && kernels.length > 0);
        Check.that(IntStream.concat(Arrays.stream(kernels), Arrays.stream(strides)).allMatch(size -> size >= 1));
        long[] jump = {1};
        try {
            return Math.toIntExact(1 + IntStream.range(0, kernels.length)
                    .mapToLong(i -> {
                        long more = kernels[i] == 1 ? 0 : Math.multiplyExact(kernels[i] - 1L, jump[0]);
                        jump[0] = saturated(jump[0], strides[i]);
                        return more;
                    })
                    .reduce(0, Math::addExact));
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** A jump that no layer looks across may be as large as it likes. */
    private static long saturated(long jump, int stride) {
        return jump > Integer.MAX_VALUE ? jump : jump * stride;
    }

    public static int jump(int[] strides) {
        Check.that(strides != null && strides.length > 0 && Arrays.stream(strides).allMatch(stride -> stride >= 1));
        return Check.fits(Arrays.stream(strides).asLongStream().reduce(1, (a, b) -> a > Integer.MAX_VALUE ? a : a * b));
    }

    public static double overlap(int k, int stride) {
        Check.that(k >= 1 && stride >= 1);
        return Math.max(0.0, 1 - (double) stride / k);
    }

    public static double neighbourCorrelation(double[] kernel, int stride) {
        Check.samples(kernel);
        Check.that(stride >= 1 && Arrays.stream(kernel).anyMatch(value -> value != 0));
        double largest = DoubleStream.of(kernel).map(Math::abs).max().getAsDouble();
        double scale = largest < Double.POSITIVE_INFINITY ? largest : 1;
        double[] scaled = Arrays.stream(kernel).map(value -> value / scale).toArray();
        double variance = Arrays.stream(scaled).map(value -> value * value).sum();
        return IntStream.range(0, Math.max(0, scaled.length - stride))
                        .mapToDouble(a -> scaled[a] * scaled[a + stride])
                        .sum()
                / variance;
    }
}
