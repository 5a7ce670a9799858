package stridelab.exercises;

import java.util.Arrays;

public final class HalfStride {
    private HalfStride() {}

    public static int outputSize(int n, int k, int pad, int stride, int outputPad) {
        if (n < 1 || k < 1 || stride < 1 || pad < 0 || outputPad < 0 || outputPad > stride - 1) {
            throw new IllegalArgumentException("range");
        }
        long r = (long) (n - 1) * stride - 2L * pad + k + outputPad;
        if (r < 1 || r > Integer.MAX_VALUE) throw new IllegalArgumentException("result");
        return (int) r;
    }

    public static double[][] insertZeros(double[][] x, int factor) {
        CrossCorrelation.check(x);
        if (factor < 1) throw new IllegalArgumentException("factor");
        if (factor == 1) return x;
        long h = (x.length - 1L) * factor + 1;
        long w = (x[0].length - 1L) * factor + 1;
        if (h > Integer.MAX_VALUE || w > Integer.MAX_VALUE) throw new IllegalArgumentException("too large");
        double[] zeros = new double[(int) w];
        double[][] y = new double[(int) h][];
        Arrays.fill(y, zeros);
        for (int i = 0; i < x.length; i++) {
            double[] row = new double[(int) w];
            for (int j = 0; j < x[0].length; j++) row[j * factor] = x[i][j];
            y[i * factor] = row;
        }
        return y;
    }

    public static double[][] transposedConv2d(double[][] x, double[][] k, int pad, int stride) {
        CrossCorrelation.check(x);
        CrossCorrelation.check(k);
        int h = outputSize(x.length, k.length, pad, stride, 0);
        int w = outputSize(x[0].length, k[0].length, pad, stride, 0);
        double[][] y = new double[h][w];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x[0].length; j++) {
                lay(y, k, x[i][j], (long) i * stride - pad, (long) j * stride - pad);
            }
        }
        return y;
    }

    private static void lay(double[][] y, double[][] k, double factor, long top, long left) {
        for (int a = 0; a < k.length; a++) {
            if (top + a < 0 || top + a >= y.length) continue;
            double[] row = y[(int) (top + a)];
            for (int b = 0; b < k[0].length; b++) {
                if (left + b >= 0 && left + b < row.length) row[(int) (left + b)] += factor * k[a][b];
            }
        }
    }

    public static double[][] bilinearKernel(int factor) {
        if (factor < 1) throw new IllegalArgumentException("factor");
        long size = 2L * factor - factor % 2;
        if (size > Integer.MAX_VALUE) throw new IllegalArgumentException("too large");
        int n = (int) size;
        double[] line = new double[n];
        for (int i = 0; i < (n + 1) / 2; i++) {
            line[i] = (i + (factor % 2 == 0 ? 0.5 : 1)) / factor;
            line[n - 1 - i] = line[i];
        }
        // symmetric, so the lower half are the rows of the upper half
        double[][] kernel = new double[n][];
        for (int i = 0; i < (n + 1) / 2; i++) {
            double[] row = line.clone();
            for (int j = 0; j < n; j++) row[j] *= line[i];
            kernel[i] = row;
            kernel[n - 1 - i] = row;
        }
        return kernel;
    }

    public static double[][] upsample(double[][] x, int factor) {
        CrossCorrelation.check(x);
        if (factor < 1) throw new IllegalArgumentException("factor");
        if (factor == 1) return x;
        if ((long) factor * Math.max(x.length, x[0].length) > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("too large");
        }
        return transposedConv2d(x, bilinearKernel(factor), factor / 2, factor);
    }
}
