package stridelab.exercises;

public final class CrossCorrelation {
    private CrossCorrelation() {}

    public static double[][] corr2d(double[][] x, double[][] k) {
        Check.grid(x);
        Check.grid(k);
        int h = x.length, w = x[0].length;
        int kh = k.length, kw = k[0].length;
        Check.that(kh <= h && kw <= w, "kernel too large");
        double[][] out = new double[h - kh + 1][w - kw + 1];
        for (int i = 0; i < out.length; i++) {
            for (int j = 0; j < out[0].length; j++) {
                double sum = 0;
                for (int a = 0; a < kh; a++) {
                    for (int b = 0; b < kw; b++) {
                        sum += x[i + a][j + b] * k[a][b];
                    }
                }
                out[i][j] = sum;
            }
        }
        return out;
    }

    public static double[][] conv2d(double[][] x, double[][] k, int padH, int padW, int strideH, int strideW) {
        Check.grid(x);
        Check.grid(k);
        Check.that(padH >= 0 && padW >= 0, "padding below 0");
        Check.that(strideH >= 1 && strideW >= 1, "stride below 1");
        int h = x.length + 2 * padH;
        int w = x[0].length + 2 * padW;
        int kh = k.length, kw = k[0].length;
        Check.that(kh <= h && kw <= w, "kernel too large");

        // 先填充
        double[][] padded = new double[h][w];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x[0].length; j++) {
                padded[i + padH][j + padW] = x[i][j];
            }
        }

        int oh = (h - kh) / strideH + 1;
        int ow = (w - kw) / strideW + 1;
        double[][] out = new double[oh][ow];
        for (int i = 0; i < oh; i++) {
            for (int j = 0; j < ow; j++) {
                double sum = 0;
                for (int a = 0; a < kh; a++) {
                    for (int b = 0; b < kw; b++) {
                        sum += padded[i * strideH + a][j * strideW + b] * k[a][b];
                    }
                }
                out[i][j] = sum;
            }
        }
        return out;
    }
}
