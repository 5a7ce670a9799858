package stridelab.exercises;

public class CrossCorrelation {
    public static double[][] corr2d(double[][] x, double[][] k) {
        return conv2d(x, k, 0, 0, 1, 1);
    }

    public static double[][] conv2d(double[][] x, double[][] k, int padH, int padW, int strideH, int strideW) {
        Check.grid(x);
        Check.grid(k);
        Flat out = new Flat(
                Check.fits(Check.windows(x.length, k.length, 2L * padH, strideH)),
                Check.fits(Check.windows(x[0].length, k[0].length, 2L * padW, strideW)));
        Flat image = Flat.of(x, padH, padW);
        Flat kernel = Flat.of(k);
        for (int cell = 0; cell < out.cells.length; cell++) {
            int start = cell / out.columns * strideH * image.columns + cell % out.columns * strideW;
            for (int at = 0; at < kernel.cells.length; at++) {
                int there = start + at / kernel.columns * image.columns + at % kernel.columns;
                out.cells[cell] += image.cells[there] * kernel.cells[at];
            }
        }
        return out.unfold();
    }
}
