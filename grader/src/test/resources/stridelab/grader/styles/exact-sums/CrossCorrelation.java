package stridelab.exercises;

public class CrossCorrelation {
    public static double[][] corr2d(double[][] x, double[][] k) {
        return conv2d(x, k, 0, 0, 1, 1);
    }

    public static double[][] conv2d(double[][] x, double[][] k, int padH, int padW, int strideH, int strideW) {
        Check.grid(x);
        Check.grid(k);
        int h = Check.fits(Check.windows(x.length, k.length, 2L * padH, strideH));
        int w = Check.fits(Check.windows(x[0].length, k[0].length, 2L * padW, strideW));
        double[][] out = new double[h][w];
        for (int i = 0; i < h; i++) {
            for (int j = 0; j < w; j++) {
                Sum sum = new Sum();
                for (int a = 0; a < k.length; a++) {
                    for (int b = 0; b < k[a].length; b++) {
                        long row = (long) i * strideH + a - padH;
                        long column = (long) j * strideW + b - padW;
                        if (row >= 0 && row < x.length && column >= 0 && column < x[0].length) {
                            sum.add(x[(int) row][(int) column], k[a][b]);
                        }
                    }
                }
                out[i][j] = sum.value();
            }
        }
        return out;
    }
}
