package stridelab.exercises;

public final class CrossCorrelation {
    private CrossCorrelation() {}

    public static double[][] corr2d(double[][] x, double[][] k) {
        try {
            return conv2d(x, k, 0, 0, 1, 1);
        } catch (Exception e) {
            throw new IllegalArgumentException("corr2d: " + e.getMessage(), e);
        }
    }

    public static double[][] conv2d(double[][] x, double[][] k, int padH, int padW, int strideH, int strideW) {
        try {
            assertGrid(x);
            assertGrid(k);
            if (padH < 0 || padW < 0 || strideH < 0 || strideW < 0) {
                throw new Exception("negative padding or stride");
            }
            // stride 0 -> ArithmeticException
            int restH = Math.addExact(x.length - k.length, Math.multiplyExact(2, padH));
            int restW = Math.addExact(x[0].length - k[0].length, Math.multiplyExact(2, padW));
            int outH = restH / strideH + 1;
            int outW = restW / strideW + 1;
            if (restH < 0 || restW < 0) {
                throw new Exception("kernel larger than input");
            }
            double[][] out = new double[outH][outW];
            for (int i = 0; i < outH; i++) {
                for (int j = 0; j < outW; j++) {
                    for (int a = 0; a < k.length; a++) {
                        for (int b = 0; b < k[0].length; b++) {
                            out[i][j] += at(x, i * strideH + a - padH, j * strideW + b - padW) * k[a][b];
                        }
                    }
                }
            }
            return out;
        } catch (Exception e) {
            throw new IllegalArgumentException("conv2d: " + e.getMessage(), e);
        }
    }

    /** value of the padded image */
    private static double at(double[][] x, int i, int j) {
        try {
            return x[i][j];
        } catch (ArrayIndexOutOfBoundsException outside) {
            return 0;
        }
    }

    /** reads the corner and compares the lengths, whatever is wrong blows up */
    static void assertGrid(double[][] g) throws Exception {
        double corner = g[0][0];
        for (double[] row : g) {
            if (row.length != g[0].length) {
                throw new Exception("ragged");
            }
        }
    }
}
