package stridelab.exercises;

public final class HalfStride {
    private HalfStride() {}

    public static int outputSize(int n, int k, int pad, int stride, int outputPad) {
        if (n < 1 || k < 1 || pad < 0 || stride < 1 || outputPad < 0 || outputPad >= stride) {
            throw new IllegalArgumentException("wrong argument");
        }
        int result = (n - 1) * stride - 2 * pad + k + outputPad;
        if (result < 1) {
            throw new IllegalArgumentException("empty");
        }
        return result;
    }

    public static double[][] insertZeros(double[][] x, int factor) {
        if (x == null || x.length == 0 || factor < 1) {
            throw new IllegalArgumentException();
        }
        double[][] result = new double[(x.length - 1) * factor + 1][(x[0].length - 1) * factor + 1];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x[0].length; j++) {
                result[i * factor][j * factor] = x[i][j];
            }
        }
        return result;
    }

    public static double[][] transposedConv2d(double[][] x, double[][] k, int pad, int stride) {
        if (x == null || k == null || x.length == 0 || k.length == 0) {
            throw new IllegalArgumentException();
        }
        int h = outputSize(x.length, k.length, pad, stride, 0);
        int w = outputSize(x[0].length, k[0].length, pad, stride, 0);
        double[][] result = new double[h][w];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x[0].length; j++) {
                for (int m = 0; m < k.length; m++) {
                    for (int n = 0; n < k[0].length; n++) {
                        int a = i * stride + m - pad;
                        int b = j * stride + n - pad;
                        if (a >= 0 && a < h && b >= 0 && b < w) {
                            result[a][b] += x[i][j] * k[m][n];
                        }
                    }
                }
            }
        }
        return result;
    }

    public static double[][] bilinearKernel(int factor) {
        int size = 2 * factor - factor % 2;
        double center = (size - 1) / 2.0;
        double[][] result = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                result[i][j] = (1 - Math.abs(i - center) / factor) * (1 - Math.abs(j - center) / factor);
            }
        }
        return result;
    }

    public static double[][] upsample(double[][] x, int factor) {
        if (x == null || x.length == 0 || factor < 1) {
            throw new IllegalArgumentException();
        }
        int pad = Math.ceil((factor - 1) / 2.0);
        return transposedConv2d(x, bilinearKernel(factor), pad, factor);
    }
}
