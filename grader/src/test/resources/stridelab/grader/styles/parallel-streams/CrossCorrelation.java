package stridelab.exercises;

import java.util.stream.IntStream;

public class CrossCorrelation {
    public static double[][] corr2d(double[][] x, double[][] k) {
        return conv2d(x, k, 0, 0, 1, 1);
    }

    public static double[][] conv2d(double[][] x, double[][] k, int padH, int padW, int strideH, int strideW) {
        Check.grid(x);
        Check.grid(k);
        double[][] out = new double[Check.fits(Check.windows(x.length, k.length, 2L * padH, strideH))]
                [Check.fits(Check.windows(x[0].length, k[0].length, 2L * padW, strideW))];
        IntStream.range(0, out.length).parallel().forEach(i -> {
            for (int j = 0; j < out[i].length; j++) {
                long top = (long) i * strideH - padH;
                long left = (long) j * strideW - padW;
                out[i][j] = IntStream.range(0, k.length * k[0].length)
                        .parallel()
                        .mapToDouble(c -> k[c / k[0].length][c % k[0].length]
                                * at(x, top + c / k[0].length, left + c % k[0].length))
                        .sum();
            }
        });
        return out;
    }

    private static double at(double[][] x, long row, long column) {
        return row >= 0 && row < x.length && column >= 0 && column < x[0].length ? x[(int) row][(int) column] : 0;
    }
}
