package stridelab.exercises;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

public class HalfStride {
    public static int outputSize(int n, int k, int pad, int stride, int outputPad) {
        Check.that(n >= 1 && k >= 1 && pad >= 0 && stride >= 1 && outputPad >= 0 && outputPad < stride);
        return Check.fits((n - 1L) * stride - 2L * pad + k + outputPad);
    }

    public static double[][] insertZeros(double[][] x, int factor) {
        Check.grid(x);
        Check.that(factor >= 1);
        int h = Check.fits((x.length - 1L) * factor + 1);
        int w = Check.fits((x[0].length - 1L) * factor + 1);
        return IntStream.range(0, h)
                .mapToObj(i -> IntStream.range(0, w)
                        .mapToDouble(j -> i % factor == 0 && j % factor == 0 ? x[i / factor][j / factor] : 0)
                        .toArray())
                .toArray(double[][]::new);
    }

    public static double[][] transposedConv2d(double[][] x, double[][] k, int pad, int stride) {
        Check.grid(x);
        Check.grid(k);
        int h = outputSize(x.length, k.length, pad, stride, 0);
        int w = outputSize(x[0].length, k[0].length, pad, stride, 0);
        return IntStream.range(0, h)
                .mapToObj(r -> IntStream.range(0, w)
                        .mapToDouble(c -> IntStream.range(0, x.length)
                                .filter(i -> inside((long) r + pad - (long) i * stride, k.length))
                                .mapToDouble(i -> IntStream.range(0, x[0].length)
                                        .filter(j -> inside((long) c + pad - (long) j * stride, k[0].length))
                                        .mapToDouble(j -> x[i][j] * k[r + pad - i * stride][c + pad - j * stride])
                                        .sum())
                                .sum())
                        .toArray())
                .toArray(double[][]::new);
    }

    private static boolean inside(long place, int size) {
        return place >= 0 && place < size;
    }

    public static double[][] bilinearKernel(int factor) {
        Check.that(factor >= 1 && factor <= 1 << 30);
        int size = Check.fits(2L * factor - factor % 2);
        double centre = factor % 2 == 1 ? factor - 1 : factor - 0.5;
        double[] tent = IntStream.range(0, size).mapToDouble(i -> 1 - Math.abs(i - centre) / factor).toArray();
        return DoubleStream.of(tent)
                .mapToObj(a -> DoubleStream.of(tent).map(b -> a * b).toArray())
                .toArray(double[][]::new);
    }

    public static double[][] upsample(double[][] x, int factor) {
        Check.grid(x);
        Check.that(factor >= 1);
        Check.fits((long) x.length * factor);
        Check.fits((long) x[0].length * factor);
        return transposedConv2d(x, bilinearKernel(factor), factor / 2, factor);
    }
}
