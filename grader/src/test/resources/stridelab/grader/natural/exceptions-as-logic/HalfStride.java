package stridelab.exercises;

public final class HalfStride {
    private HalfStride() {}

    public static int outputSize(int n, int k, int pad, int stride, int outputPad) {
        try {
            if (n < 1 || k < 1 || pad < 0 || stride < 1 || outputPad < 0 || outputPad >= stride) {
                throw new Exception("out of range");
            }
            int size = Math.toIntExact((long) (n - 1) * stride - 2L * pad + k + outputPad);
            if (size < 1) {
                throw new Exception("nothing left");
            }
            return size;
        } catch (Exception e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    public static double[][] insertZeros(double[][] x, int factor) {
        try {
            CrossCorrelation.assertGrid(x);
            if (factor < 1) {
                throw new Exception("factor");
            }
            int h = Math.addExact(Math.multiplyExact(x.length - 1, factor), 1);
            int w = Math.addExact(Math.multiplyExact(x[0].length - 1, factor), 1);
            double[][] y = new double[h][w];
            for (int i = 0; i < x.length; i++) {
                for (int j = 0; j < x[0].length; j++) {
                    y[i * factor][j * factor] = x[i][j];
                }
            }
            return y;
        } catch (Throwable t) {
            throw new IllegalArgumentException("insertZeros", t);
        }
    }

    public static double[][] transposedConv2d(double[][] x, double[][] k, int pad, int stride) {
        try {
            CrossCorrelation.assertGrid(x);
            CrossCorrelation.assertGrid(k);
            int h = outputSize(x.length, k.length, pad, stride, 0);
            int w = outputSize(x[0].length, k[0].length, pad, stride, 0);
            double[][] y = new double[h][w];
            for (int i = 0; i < x.length; i++) {
                for (int j = 0; j < x[0].length; j++) {
                    for (int a = 0; a < k.length; a++) {
                        for (int b = 0; b < k[0].length; b++) {
                            try {
                                y[i * stride + a - pad][j * stride + b - pad] += x[i][j] * k[a][b];
                            } catch (ArrayIndexOutOfBoundsException cutOff) {
                                // belongs to the padding
                            }
                        }
                    }
                }
            }
            return y;
        } catch (Throwable t) {
            throw new IllegalArgumentException("transposedConv2d", t);
        }
    }

    public static double[][] bilinearKernel(int factor) {
        try {
            if (factor < 1) {
                throw new Exception("factor");
            }
            int n = Math.multiplyExact(2, factor) - factor % 2;
            double[][] k = new double[n][n];
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    double di = Math.abs(i - (n - 1) / 2.0);
                    double dj = Math.abs(j - (n - 1) / 2.0);
                    k[i][j] = (factor - di) * (factor - dj) / ((double) factor * factor);
                }
            }
            return k;
        } catch (Throwable t) {
            throw new IllegalArgumentException("bilinearKernel", t);
        }
    }

    public static double[][] upsample(double[][] x, int factor) {
        try {
            return transposedConv2d(x, bilinearKernel(factor), factor / 2, factor);
        } catch (Throwable t) {
            throw new IllegalArgumentException("upsample", t);
        }
    }
}
