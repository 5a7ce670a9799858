package stridelab.exercises;

/** Stride 1/2. */
public final class HalfStride {
    private HalfStride() {}

    public static int outputSize(int n, int k, int pad, int stride, int outputPad) {
        if (n < 1 || k < 1 || pad < 0 || stride < 1 || outputPad < 0 || outputPad >= stride) {
            throw new IllegalStateException("argument out of range");
        }
        long size = (n - 1L) * stride - 2L * pad + k + outputPad;
        if (size < 1) {
            throw new IllegalStateException("empty output");
        }
        return Math.toIntExact(size);
    }

    public static double[][] insertZeros(double[][] x, int factor) {
        CrossCorrelation.requireGrid(x, "x");
        if (factor < 1) {
            throw new IllegalStateException("factor must be positive");
        }
        int rows = Math.addExact(Math.multiplyExact(x.length - 1, factor), 1);
        int columns = Math.addExact(Math.multiplyExact(x[0].length - 1, factor), 1);
        double[][] y = new double[rows][columns];
        for (int i = 0; i < rows; i += factor) {
            for (int j = 0; j < columns; j += factor) {
                y[i][j] = x[i / factor][j / factor];
                if (columns - j <= factor) {
                    break;
                }
            }
            if (rows - i <= factor) {
                break;
            }
        }
        return y;
    }

    public static double[][] transposedConv2d(double[][] x, double[][] k, int pad, int stride) {
        CrossCorrelation.requireGrid(x, "x");
        CrossCorrelation.requireGrid(k, "k");
        int rows = outputSize(x.length, k.length, pad, stride, 0);
        int columns = outputSize(x[0].length, k[0].length, pad, stride, 0);
        double[][] y = new double[rows][columns];
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                y[r][c] = collect(x, k, (long) r + pad, (long) c + pad, stride);
            }
        }
        return y;
    }

    /** Everything that the inputs lay on one cell of the uncut output. */
    private static double collect(double[][] x, double[][] k, long row, long column, int stride) {
        double sum = 0;
        for (int a = 0; a < k.length; a++) {
            long i = row - a;
            if (i < 0 || i % stride != 0 || i / stride >= x.length) {
                continue;
            }
            for (int b = 0; b < k[0].length; b++) {
                long j = column - b;
                if (j < 0 || j % stride != 0 || j / stride >= x[0].length) {
                    continue;
                }
                sum += x[(int) (i / stride)][(int) (j / stride)] * k[a][b];
            }
        }
        return sum;
    }

    public static double[][] bilinearKernel(int factor) {
        if (factor < 1) {
            throw new IllegalStateException("factor must be positive");
        }
        int size = Math.toIntExact(2L * factor - factor % 2);
        double[][] kernel = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                kernel[i][j] = weight(i, size, factor) * weight(j, size, factor);
            }
        }
        return kernel;
    }

    private static double weight(int i, int size, int factor) {
        double distance = Math.abs(i - (size - 1) / 2.0);
        return (factor - distance) / factor;
    }

    public static double[][] upsample(double[][] x, int factor) {
        CrossCorrelation.requireGrid(x, "x");
        if (factor < 1) {
            throw new IllegalStateException("factor must be positive");
        }
        Math.multiplyExact(x.length, factor);
        Math.multiplyExact(x[0].length, factor);
        return transposedConv2d(x, bilinearKernel(factor), factor / 2, factor);
    }
}
