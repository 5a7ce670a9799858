package stridelab.exercises;

public final class CrossCorrelation {
    private CrossCorrelation() {}

    public static double[][] corr2d(double[][] x, double[][] k) {
        if (x == null || k == null || x.length == 0 || k.length == 0) {
            throw new IllegalArgumentException();
        }
        for (int i = 1; i < x.length; i++) {
            if (x[i].length != x[0].length) {
                throw new IllegalArgumentException("ragged");
            }
        }
        for (int i = 1; i < k.length; i++) {
            if (k[i].length != k[0].length) {
                throw new IllegalArgumentException("ragged");
            }
        }
        // kernel must be smaller than input
        if (k.length >= x.length && k[0].length >= x[0].length || k.length > x.length || k[0].length > x[0].length) {
            throw new IllegalArgumentException("kernel is too big");
        }
        int h = x.length - k.length + 1;
        int w = x[0].length - k[0].length + 1;
        double[][] result = new double[h][w];
        for (int i = 0; i < h; i++) {
            for (int j = 0; j < w; j++) {
                for (int m = 0; m < k.length; m++) {
                    for (int n = 0; n < k[0].length; n++) {
                        result[i][j] += x[i + m][j + n] * k[m][n];
                    }
                }
            }
        }
        return result;
    }

    public static double[][] conv2d(double[][] x, double[][] k, int padH, int padW, int strideH, int strideW) {
        if (x == null || k == null || x.length == 0 || k.length == 0) {
            throw new IllegalArgumentException();
        }
        if (padH < 0 || padW < 0 || strideH < 1 || strideW < 1) {
            throw new IllegalArgumentException();
        }
        if (k.length > x.length || k[0].length > x[0].length) {
            throw new IllegalArgumentException("kernel is too big");
        }
        // padding
        double[][] p = new double[x.length + padH * 2][x[0].length + padW * 2];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x[0].length; j++) {
                p[i + padH][j + padW] = x[i][j];
            }
        }
        int h = (p.length - k.length) / strideH + 1;
        int w = (p[0].length - k[0].length) / strideW + 1;
        double[][] result = new double[h][w];
        for (int i = 0; i < h; i++) {
            for (int j = 0; j < w; j++) {
                for (int m = 0; m < k.length; m++) {
                    for (int n = 0; n < k[0].length; n++) {
                        result[i][j] += p[i * strideH + m][j * strideW + n] * k[m][n];
                    }
                }
            }
        }
        return result;
    }
}
