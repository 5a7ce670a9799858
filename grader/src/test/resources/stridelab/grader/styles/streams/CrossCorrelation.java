package stridelab.exercises;

import java.util.stream.IntStream;

public class CrossCorrelation {
    public static double[][] corr2d(double[][] x, double[][] k) {
        return conv2d(x, k, 0, 0, 1, 1);
    }

    public static double[][] conv2d(double[][] x, double[][] k, int padH, int padW, int strideH, int strideW) {
        Check.grid(x);
        Check.grid(k);
        int h = Check.fits(Check.windows(x.length, k.length, 2L * padH, strideH));
        int w = Check.fits(Check.windows(x[0].length, k[0].length, 2L * padW, strideW));
        return IntStream.range(0, h)
                .mapToObj(i -> IntStream.range(0, w)
                        .mapToDouble(j -> IntStream.range(0, k.length)
                                .mapToDouble(a -> IntStream.range(0, k[0].length)
                                        .mapToDouble(b -> k[a][b]
                                                * at(x, (long) i * strideH + a - padH, (long) j * strideW + b - padW))
                                        .sum())
                                .sum())
                        .toArray())
                .toArray(double[][]::new);
    }

    private static double at(double[][] x, long row, long column) {
        return row < 0 || row >= x.length || column < 0 || column >= x[0].length ? 0 : x[(int) row][(int) column];
    }
}
