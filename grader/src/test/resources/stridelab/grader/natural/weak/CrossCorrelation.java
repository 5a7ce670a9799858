package stridelab.exercises;

public final class CrossCorrelation {
    private CrossCorrelation() {}

    public static double[][] corr2d(double[][] x, double[][] k) {
        int h = x.length - k.length + 1;
        int w = x[0].length - k[0].length + 1;
        double[][] res = new double[h][w];
        for (int i = 0; i < h; i++) {
            for (int j = 0; j < w; j++) {
                double s = 0;
                for (int a = 0; a < k.length; a++) {
                    for (int b = 0; b < k[0].length; b++) {
                        s = s + x[i+a][j+b] * k[a][b];
                    }
                }
                res[i][j] = s;
            }
        }
        return res;
    }

    public static double[][] conv2d(double[][] x, double[][] k, int padH, int padW, int strideH, int strideW) {
        // make bigger image first
        double[][] big = new double[x.length + padH][x[0].length + padW];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x[0].length; j++) {
                big[i+padH][j+padW] = x[i][j];
            }
        }
        int h = (big.length - k.length) / strideH;
        int w = (big[0].length - k[0].length) / strideW;
        double[][] res = new double[h][w];
        for (int i = 0; i < h; i++) {
            for (int j = 0; j < w; j++) {
                for (int a = 0; a < k.length; a++) {
                    for (int b = 0; b < k[0].length; b++) {
                        res[i][j] = res[i][j] + big[i*strideH+a][j*strideW+b] * k[a][b];
                    }
                }
            }
        }
        return res;
    }
}
