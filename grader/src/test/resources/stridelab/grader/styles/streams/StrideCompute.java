package stridelab.exercises;

import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

public class StrideCompute {
    public static long multiplyAdds(int h, int w, int inChannels, int outChannels, int k, int pad, int stride) {
        return products(h, w, inChannels, outChannels, k, pad, stride);
    }

    private static long products(long h, long w, int in, int out, int k, int pad, int stride) {
        Check.that(in >= 1 && out >= 1);
        try {
            return LongStream.of(
                            Check.windows(h, k, 2L * pad, stride), Check.windows(w, k, 2L * pad, stride), in, out, k, k)
                    .reduce(1, Math::multiplyExact);
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(e);
        }
    }

    public static long stackMultiplyAdds(int h, int w, int[] channels, int[] kernels, int[] pads, int[] strides) {
        Check.that(channels != null && kernels != null && pads != null && strides != null && kernels.length > 0);
        Check.that(channels.length == kernels.length + 1);
        Check.that(pads.length == kernels.length && strides.length == kernels.length);
        long[] size = {h, w};
        try {
            return IntStream.range(0, kernels.length)
                    .mapToLong(i -> {
                        long products = products(
                                size[0], size[1], channels[i], channels[i + 1], kernels[i], pads[i], strides[i]);
                        size[0] = Check.windows(size[0], kernels[i], 2L * pads[i], strides[i]);
                        size[1] = Check.windows(size[1], kernels[i], 2L * pads[i], strides[i]);
                        return products;
                    })
                    .reduce(0, Math::addExact);
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(e);
        }
    }

    public static double speedup(int h, int w, int k, int pad, int stride) {
        return LongStream.of(h, w)
                .mapToDouble(n -> (double) Check.windows(n, k, 2L * pad, 1) / Check.windows(n, k, 2L * pad, stride))
                .reduce(1, (a, b) -> a * b);
    }

    public static double[][] conv2d(double[][] x, double[][] k, int stride, DoubleBinaryOperator multiply) {
        Check.grid(x);
        Check.grid(k);
        Check.that(multiply != null);
        int h = Check.fits(Check.windows(x.length, k.length, 0, stride));
        int w = Check.fits(Check.windows(x[0].length, k[0].length, 0, stride));
        int cells = k.length * k[0].length;
        return IntStream.range(0, h)
                .mapToObj(i -> IntStream.range(0, w)
                        .mapToDouble(j -> IntStream.range(0, cells)
                                .mapToDouble(c -> multiply.applyAsDouble(
                                        x[i * stride + c / k[0].length][j * stride + c % k[0].length],
                                        k[c / k[0].length][c % k[0].length]))
                                .sum())
                        .toArray())
                .toArray(double[][]::new);
    }
}
