package stridelab.exercises;

public final class CrossCorrelation {

    private CrossCorrelation() {
    }

    /**
     * Slides the kernel over x.
     */
    public static double[][] corr2d(double[][] x, double[][] k) {
        Pool.checkGrid(x);
        Pool.checkGrid(k);
        if (k.length > x.length || k[0].length > x[0].length) {
            throw new IllegalArgumentException("The kernel is larger than the input.");
        }
        int h = x.length - k.length + 1;
        int w = x[0].length - k[0].length + 1;
        double[][] out = new double[h][w];
        for (int i = 0; i < h; i++) {
            for (int j = 0; j < w; j++) {
                double sum = 0;
                for (int a = 0; a < k.length; a++) {
                    for (int b = 0; b < k[0].length; b++) {
                        sum += x[i + a][j + b] * k[a][b];
                    }
                }
                out[i][j] = sum;
            }
        }
        return out;
    }

    /**
     * First the convolution, then the stride (= pooling).
     */
    public static double[][] conv2d(double[][] x, double[][] k, int padH, int padW, int strideH, int strideW) {
        Pool.checkGrid(x);
        Pool.checkGrid(k);
        if (padH < 0 || padW < 0 || strideH < 1 || strideW < 1) {
            throw new IllegalArgumentException("Bad padding or stride.");
        }
        double[][] padded = new double[x.length + 2 * padH][x[0].length + 2 * padW];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x[0].length; j++) {
                padded[i + padH][j + padW] = x[i][j];
            }
        }
        return Pool.maxPool(corr2d(padded, k), strideH, strideW);
    }
}
