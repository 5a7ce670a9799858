package stridelab.exercises;

/** Question 6. */
public final class HalfStride {
    private HalfStride() {}

    public static int outputSize(final int n, final int k, final int pad, final int stride, final int outputPad) {
        Checks.atLeast(1, n, "n");
        Checks.atLeast(1, k, "k");
        Checks.atLeast(0, pad, "pad");
        Checks.atLeast(1, stride, "stride");
        Checks.atLeast(0, outputPad, "outputPad");
        if (outputPad >= stride) {
            throw new IllegalArgumentException("outputPad must be below stride");
        }
        long size = Math.multiplyExact(n - 1L, stride);
        size = Math.subtractExact(size, Math.multiplyExact(2L, pad));
        size = Math.addExact(size, (long) k);
        size = Math.addExact(size, outputPad);
        return Checks.atLeast(1, Checks.toInt(size), "the result");
    }

    public static double[][] insertZeros(final double[][] x, final int factor) {
        Checks.grid(x, "x");
        Checks.atLeast(1, factor, "factor");
        final int rows = outputSize(x.length, 1, 0, factor, 0);
        final int columns = outputSize(x[0].length, 1, 0, factor, 0);
        final double[][] result = new double[rows][columns];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x[0].length; j++) {
                result[i * factor][j * factor] = x[i][j];
            }
        }
        return result;
    }

    public static double[][] transposedConv2d(
            final double[][] x, final double[][] k, final int pad, final int stride) {
        Checks.grid(x, "x");
        Checks.grid(k, "k");
        final int rows = outputSize(x.length, k.length, pad, stride, 0);
        final int columns = outputSize(x[0].length, k[0].length, pad, stride, 0);
        final double[][] result = new double[rows][columns];
        for (int i = 0; i < x.length; i++) {
            for (int a = 0; a < k.length; a++) {
                final long row = (long) i * stride + a - pad;
                if (row < 0 || row >= rows) {
                    continue;
                }
                for (int j = 0; j < x[0].length; j++) {
                    for (int b = 0; b < k[0].length; b++) {
                        final long column = (long) j * stride + b - pad;
                        if (column >= 0 && column < columns) {
                            result[(int) row][(int) column] += x[i][j] * k[a][b];
                        }
                    }
                }
            }
        }
        return result;
    }

    public static double[][] bilinearKernel(final int factor) {
        Checks.atLeast(1, factor, "factor");
        final int size = Checks.toInt(Math.multiplyExact(2L, factor) - factor % 2);
        final double middle = (size - 1) / 2.0;
        final double[] side = new double[size];
        for (int i = 0; i < size; i++) {
            side[i] = 1 - Math.abs(i - middle) / factor;
        }
        final double[][] kernel = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                kernel[i][j] = side[i] * side[j];
            }
        }
        return kernel;
    }

    public static double[][] upsample(final double[][] x, final int factor) {
        Checks.grid(x, "x");
        Checks.atLeast(1, factor, "factor");
        Checks.toInt(Math.multiplyExact((long) x.length, factor));
        Checks.toInt(Math.multiplyExact((long) x[0].length, factor));
        return transposedConv2d(x, bilinearKernel(factor), factor / 2, factor);
    }
}
