package stridelab.exercises;

/**
 * Question 6: what would a stride of 1/2 be?
 */
public final class HalfStride {
    private HalfStride() {}

    public static int outputSize(int n, int k, int pad, int stride, int outputPad) {
        if (n < 1 || k < 1 || pad < 0 || stride < 1 || outputPad < 0 || outputPad >= stride) {
            throw new IllegalArgumentException("argument out of range");
        }
        long size = (long) (n - 1) * stride - 2L * pad + k + outputPad;
        if (size < 1 || size > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("impossible size");
        }
        return (int) size;
    }

    public static double[][] insertZeros(double[][] x, int factor) {
        CrossCorrelation.checkGrid(x);
        if (factor < 1) {
            throw new IllegalArgumentException("factor below 1");
        }
        long rows = (long) x.length * factor;
        long cols = (long) x[0].length * factor;
        if (rows > Integer.MAX_VALUE || cols > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("result too large");
        }
        double[][] result = new double[(int) rows][(int) cols];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x[0].length; j++) {
                result[i * factor][j * factor] = x[i][j];
            }
        }
        return result;
    }

    public static double[][] transposedConv2d(double[][] x, double[][] k, int pad, int stride) {
        CrossCorrelation.checkGrid(x);
        CrossCorrelation.checkGrid(k);
        int rows = outputSize(x.length, k.length, pad, stride, 0);
        int cols = outputSize(x[0].length, k[0].length, pad, stride, 0);
        double[][] result = new double[rows][cols];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x[0].length; j++) {
                for (int a = 0; a < k.length; a++) {
                    for (int b = 0; b < k[0].length; b++) {
                        int r = i * stride + a - pad;
                        int c = j * stride + b - pad;
                        if (r >= 0 && r < rows && c >= 0 && c < cols) {
                            result[r][c] += x[i][j] * k[a][b];
                        }
                    }
                }
            }
        }
        return result;
    }

    public static double[][] bilinearKernel(int factor) {
        if (factor < 1) {
            throw new IllegalArgumentException("factor below 1");
        }
        long n = 2L * factor - factor % 2;
        if (n > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("kernel too large");
        }
        int size = (int) n;
        long middle = Math.round((size - 1) / 2.0);
        double[] line = new double[size];
        for (int i = 0; i < size; i++) {
            line[i] = 1 - (double) Math.abs(i - middle) / factor;
        }
        double[][] kernel = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                kernel[i][j] = line[i] * line[j];
            }
        }
        return kernel;
    }

    public static double[][] upsample(double[][] x, int factor) {
        CrossCorrelation.checkGrid(x);
        double[][] kernel = bilinearKernel(factor);
        int pad = (int) Math.ceil((factor - 1) / 2);
        return transposedConv2d(x, kernel, pad, factor);
    }
}
