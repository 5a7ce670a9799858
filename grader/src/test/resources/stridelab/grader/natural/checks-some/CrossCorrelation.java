package stridelab.exercises;

public final class CrossCorrelation {
    private CrossCorrelation() {}

    public static double[][] corr2d(double[][] x, double[][] k) {
        if (x == null || k == null) {
            throw new IllegalArgumentException("null");
        }
        int h = x.length, w = x[0].length;
        int kh = k.length, kw = k[0].length;
        for (double[] row : x) {
            if (row.length != w) {
                throw new IllegalArgumentException("ragged");
            }
        }
        if (kh > h || kw > w) {
            throw new IllegalArgumentException("kernel too large");
        }
        double[][] result = new double[h - kh + 1][w - kw + 1];
        for (int i = 0; i + kh <= h; i++) {
            for (int j = 0; j + kw <= w; j++) {
                for (int a = 0; a < kh; a++) {
                    for (int b = 0; b < kw; b++) {
                        result[i][j] += x[i + a][j + b] * k[a][b];
                    }
                }
            }
        }
        return result;
    }

    public static double[][] conv2d(double[][] x, double[][] k, int padH, int padW, int strideH, int strideW) {
        if (strideH < 1 || strideW < 1) {
            throw new IllegalArgumentException("stride");
        }
        if (padH < 0 || padW < 0) {
            throw new IllegalArgumentException("pad");
        }
        int h = x.length, w = x[0].length;
        // pad, slide at stride 1, then pick
        double[][] padded = new double[h + 2 * padH][w + 2 * padW];
        for (int i = 0; i < h; i++) {
            System.arraycopy(x[i], 0, padded[i + padH], padW, w);
        }
        double[][] all = corr2d(padded, k);
        double[][] result = new double[(all.length + strideH - 1) / strideH][(all[0].length + strideW - 1) / strideW];
        for (int i = 0; i < result.length; i++) {
            for (int j = 0; j < result[i].length; j++) {
                result[i][j] = all[i * strideH][j * strideW];
            }
        }
        return result;
    }
}
