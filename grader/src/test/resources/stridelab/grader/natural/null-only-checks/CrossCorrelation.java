package stridelab.exercises;

/**
 * 滑动窗口
 */
public final class CrossCorrelation {
    private CrossCorrelation() {
    }

    public static double[][] corr2d(double[][] x, double[][] k) {
        if (x == null || k == null) {
            throw new IllegalArgumentException("x 或 k 为 null");
        }
        int kh = k.length;
        int kw = k[0].length;
        double[][] y = new double[x.length - kh + 1][x[0].length - kw + 1];
        for (int i = 0; i < y.length; i++) {
            for (int j = 0; j < y[0].length; j++) {
                // 逐元素相乘再求和
                for (int p = 0; p < kh; p++) {
                    for (int q = 0; q < kw; q++) {
                        y[i][j] += x[i + p][j + q] * k[p][q];
                    }
                }
            }
        }
        return y;
    }

    public static double[][] conv2d(double[][] x, double[][] k, int padH, int padW, int strideH, int strideW) {
        if (x == null || k == null) {
            throw new IllegalArgumentException("x 或 k 为 null");
        }
        int h = x.length;
        int w = x[0].length;
        int kh = k.length;
        int kw = k[0].length;
        // 先填充
        double[][] padded = new double[h + 2 * padH][w + 2 * padW];
        for (int i = 0; i < h; i++) {
            for (int j = 0; j < w; j++) {
                padded[i + padH][j + padW] = x[i][j];
            }
        }
        // 再滑动
        int outH = (h - kh + 2 * padH) / strideH + 1;
        int outW = (w - kw + 2 * padW) / strideW + 1;
        double[][] y = new double[outH][outW];
        for (int i = 0; i < outH; i++) {
            for (int j = 0; j < outW; j++) {
                double sum = 0;
                for (int p = 0; p < kh; p++) {
                    for (int q = 0; q < kw; q++) {
                        sum += padded[i * strideH + p][j * strideW + q] * k[p][q];
                    }
                }
                y[i][j] = sum;
            }
        }
        return y;
    }
}
