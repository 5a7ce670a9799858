package stridelab.exercises;

public final class HalfStride {
    private HalfStride() {
    }

    public static int outputSize(int n, int k, int pad, int stride, int outputPad) {
        if (n < 1 || k < 1 || pad < 0 || stride < 1) throw new IllegalArgumentException("out of range");
        if (outputPad < 0 || outputPad >= stride) throw new IllegalArgumentException("outputPad");
        long size = (n - 1L) * stride - 2L * pad + k + outputPad;
        if (size < 1 || size > Integer.MAX_VALUE) throw new IllegalArgumentException("size " + size);
        return (int) size;
    }

    public static double[][] insertZeros(double[][] x, int factor) {
        CrossCorrelation.requireGrid(x);
        // same size as a transposed convolution with a 1x1 kernel
        int h = outputSize(x.length, 1, 0, factor, 0);
        int w = outputSize(x[0].length, 1, 0, factor, 0);
        double[][] out = new double[h][w];
        for (int r = 0; r < x.length; r++) {
            for (int c = 0; c < x[r].length; c++) {
                out[r * factor][c * factor] = x[r][c];
            }
        }
        return out;
    }

    public static double[][] transposedConv2d(double[][] x, double[][] k, int pad, int stride) {
        CrossCorrelation.requireGrid(x);
        CrossCorrelation.requireGrid(k);
        int h = outputSize(x.length, k.length, pad, stride, 0);
        int w = outputSize(x[0].length, k[0].length, pad, stride, 0);
        double[][] out = new double[h][w];
        for (int r = 0; r < x.length; r++) {
            for (int c = 0; c < x[0].length; c++) {
                stamp(out, k, x[r][c], (long) r * stride - pad, (long) c * stride - pad);
            }
        }
        return out;
    }

    /** adds times * k to out, top left corner at (row, col), whatever lies outside is lost */
    private static void stamp(double[][] out, double[][] k, double times, long row, long col) {
        for (int i = 0; i < k.length; i++) {
            if (row + i < 0 || row + i >= out.length) continue;
            double[] line = out[(int) (row + i)];
            for (int j = 0; j < k[0].length; j++) {
                if (col + j >= 0 && col + j < line.length) {
                    line[(int) (col + j)] += times * k[i][j];
                }
            }
        }
    }

    public static double[][] bilinearKernel(int factor) {
        if (factor < 1) throw new IllegalArgumentException("factor");
        if (factor > 1 << 30 || 2L * factor - factor % 2 > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("too large");
        }
        int size = 2 * factor - factor % 2;
        double[] side = new double[size];
        for (int i = 0; i < (size + 1) / 2; i++) {
            // rises to the middle, the other half is the same from behind
            side[i] = factor % 2 == 1 ? (i + 1.0) / factor : (i + 0.5) / factor;
            side[size - 1 - i] = side[i];
        }
        double[][] k = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                k[i][j] = side[i] * side[j];
            }
        }
        return k;
    }

    public static double[][] upsample(double[][] x, int factor) {
        CrossCorrelation.requireGrid(x);
        if (factor < 1) throw new IllegalArgumentException("factor");
        long biggest = Math.max(x.length, x[0].length);
        if (biggest * factor > Integer.MAX_VALUE) throw new IllegalArgumentException("too large");
        return transposedConv2d(x, bilinearKernel(factor), factor / 2, factor);
    }
}
