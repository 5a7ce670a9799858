package stridelab.exercises;

public final class CrossCorrelation {
    private CrossCorrelation() {}

    public static double[][] corr2d(double[][] x, double[][] k) {
        return conv(x, k, 0, 0, 1, 1);
    }

    public static double[][] conv2d(double[][] x, double[][] k, int padH, int padW, int strideH, int strideW) {
        return conv(x, k, padH, padW, strideH, strideW);
    }

    // general convolution, used everywhere
    private static double[][] conv(double[][] x, double[][] k, int padH, int padW, int strideH, int strideW) {
        if (x == null || x.length == 0 || x[0] == null || x[0].length == 0) {
            throw new IllegalArgumentException("x is empty");
        }
        for (int i = 0; i < x.length; i++) {
            if (x[i] == null || x[i].length != x[0].length) {
                throw new IllegalArgumentException("x is ragged");
            }
        }
        if (k == null || k.length == 0 || k[0] == null || k[0].length == 0) {
            throw new IllegalArgumentException("k is empty");
        }
        for (int i = 0; i < k.length; i++) {
            if (k[i] == null || k[i].length != k[0].length) {
                throw new IllegalArgumentException("k is ragged");
            }
        }
        if (padH < 0 || padW < 0 || strideH < 1 || strideW < 1) {
            throw new IllegalArgumentException("pad or stride is wrong");
        }
        int h = x.length;
        int w = x[0].length;
        int kh = k.length;
        int kw = k[0].length;
        if (kh > h + 2 * padH || kw > w + 2 * padW) {
            throw new IllegalArgumentException("kernel is too large");
        }
        int outH = (h - kh + 2 * padH) / strideH + 1;
        int outW = (w - kw + 2 * padW) / strideW + 1;
        double[][] out = new double[outH][outW];
        for (int i = 0; i < outH; i++) {
            for (int j = 0; j < outW; j++) {
                double sum = 0;
                for (int a = 0; a < kh; a++) {
                    for (int b = 0; b < kw; b++) {
                        int r = i * strideH + a - padH;
                        int c = j * strideW + b - padW;
                        if (r >= 0 && r < h && c >= 0 && c < w) {
                            sum += x[r][c] * k[a][b];
                        }
                    }
                }
                out[i][j] = sum;
            }
        }
        return out;
    }
}
