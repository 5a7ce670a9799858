package stridelab.exercises;

/** The kernel outside, the image inside, and all of it from the end. */
public class CrossCorrelation {
    public static double[][] corr2d(double[][] x, double[][] k) {
        Check.grid(x);
        Check.grid(k);
        double[][] out = new double[Check.fits(Check.windows(x.length, k.length, 0, 1))]
                [Check.fits(Check.windows(x[0].length, k[0].length, 0, 1))];
        for (int a = k.length - 1; a >= 0; a--) {
            for (int b = k[0].length - 1; b >= 0; b--) {
                for (int i = out.length - 1; i >= 0; i--) {
                    for (int j = out[0].length - 1; j >= 0; j--) {
                        out[i][j] += k[a][b] * x[i + a][j + b];
                    }
                }
            }
        }
        return out;
    }

    /** All of stride 1, of which each stride-th is kept: slow, but right. */
    public static double[][] conv2d(double[][] x, double[][] k, int padH, int padW, int strideH, int strideW) {
        Check.grid(x);
        Check.grid(k);
        int h = Check.fits(Check.windows(x.length, k.length, 2L * padH, strideH));
        int w = Check.fits(Check.windows(x[0].length, k[0].length, 2L * padW, strideW));
        double[][] padded = new double[Check.fits(x.length + 2L * padH)][Check.fits(x[0].length + 2L * padW)];
        for (int i = 0; i < x.length; i++) {
            System.arraycopy(x[i], 0, padded[i + padH], padW, x[i].length);
        }
        double[][] every = corr2d(padded, k);
        double[][] out = new double[h][w];
        for (int i = 0; i < h; i++) {
            for (int j = 0; j < w; j++) {
                out[i][j] = every[i * strideH][j * strideW];
            }
        }
        return out;
    }
}
