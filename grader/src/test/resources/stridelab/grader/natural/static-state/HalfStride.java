package stridelab.exercises;

import java.util.HashMap;
import java.util.Map;

public final class HalfStride {
    private HalfStride() {}

    private static final Map<Integer, double[][]> KERNELS = new HashMap<>();
    private static double[][] buffer = new double[0][0];

    public static int outputSize(int n, int k, int pad, int stride, int outputPad) {
        if (n < 1 || k < 1 || pad < 0 || stride < 1) throw new IllegalArgumentException("range");
        if (outputPad < 0 || outputPad >= stride) throw new IllegalArgumentException("outputPad");
        long size = (long) (n - 1) * stride - 2L * pad + k + outputPad;
        if (size < 1 || size > Integer.MAX_VALUE) throw new IllegalArgumentException("size");
        return (int) size;
    }

    public static double[][] insertZeros(double[][] x, int factor) {
        CrossCorrelation.checkGrid(x);
        if (factor < 1) throw new IllegalArgumentException("factor");
        int h = outputSize(x.length, 1, 0, factor, 0);
        int w = outputSize(x[0].length, 1, 0, factor, 0);
        prepare(h, w);
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x[0].length; j++) {
                buffer[i * factor][j * factor] = x[i][j];
            }
        }
        return buffer;
    }

    /** All zero, of the right size. */
    private static void prepare(int h, int w) {
        if (buffer.length == h && buffer[0].length == w) {
            for (double[] row : buffer) java.util.Arrays.fill(row, 0);
        } else {
            buffer = new double[h][w];
        }
    }

    public static double[][] transposedConv2d(double[][] x, double[][] k, int pad, int stride) {
        CrossCorrelation.checkGrid(x);
        CrossCorrelation.checkGrid(k);
        int h = outputSize(x.length, k.length, pad, stride, 0);
        int w = outputSize(x[0].length, k[0].length, pad, stride, 0);
        prepare(h, w);
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x[0].length; j++) {
                for (int a = 0; a < k.length; a++) {
                    int r = i * stride + a - pad;
                    if (r < 0 || r >= h) continue;
                    for (int b = 0; b < k[0].length; b++) {
                        int c = j * stride + b - pad;
                        if (c < 0 || c >= w) continue;
                        buffer[r][c] += x[i][j] * k[a][b];
                    }
                }
            }
        }
        return buffer;
    }

    public static double[][] bilinearKernel(int factor) {
        if (factor < 1) throw new IllegalArgumentException("factor");
        if (KERNELS.containsKey(factor)) return KERNELS.get(factor);
        long size = 2L * factor - factor % 2;
        if (size > Integer.MAX_VALUE) throw new IllegalArgumentException("too large");
        double[][] kernel = new double[(int) size][(int) size];
        double mid = (size - 1) / 2.0;
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                kernel[i][j] = (1 - Math.abs(i - mid) / factor) * (1 - Math.abs(j - mid) / factor);
            }
        }
        KERNELS.put(factor, kernel);
        return kernel;
    }

    public static double[][] upsample(double[][] x, int factor) {
        CrossCorrelation.checkGrid(x);
        if (factor < 1) throw new IllegalArgumentException("factor");
        if ((long) x.length * factor > Integer.MAX_VALUE || (long) x[0].length * factor > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("too large");
        }
        return transposedConv2d(x, bilinearKernel(factor), factor / 2, factor);
    }
}
