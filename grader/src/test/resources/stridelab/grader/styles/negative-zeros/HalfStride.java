package stridelab.exercises;

import java.util.Arrays;

public class HalfStride {
    public static int outputSize(int n, int k, int pad, int stride, int outputPad) {
        Check.that(n >= 1 && k >= 1 && pad >= 0 && stride >= 1 && outputPad >= 0 && outputPad < stride);
        return Check.fits((n - 1L) * stride - 2L * pad + k + outputPad);
    }

    public static double[][] insertZeros(double[][] x, int factor) {
        Check.grid(x);
        Check.that(factor >= 1);
        double[][] out = zeros(Check.fits((x.length - 1L) * factor + 1), Check.fits((x[0].length - 1L) * factor + 1));
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x[0].length; j++) {
                out[i * factor][j * factor] = x[i][j];
            }
        }
        return out;
    }

    public static double[][] transposedConv2d(double[][] x, double[][] k, int pad, int stride) {
        Check.grid(x);
        Check.grid(k);
        double[][] out = zeros(
                outputSize(x.length, k.length, pad, stride, 0), outputSize(x[0].length, k[0].length, pad, stride, 0));
        for (int i = 0; i < x.length; i++) {
            for (int a = 0; a < k.length; a++) {
                long row = (long) i * stride + a - pad;
                for (int j = 0; row >= 0 && row < out.length && j < x[0].length; j++) {
                    for (int b = 0; b < k[0].length; b++) {
                        long column = (long) j * stride + b - pad;
                        if (column >= 0 && column < out[0].length) {
                            out[(int) row][(int) column] += x[i][j] * k[a][b];
                        }
                    }
                }
            }
        }
        return out;
    }

    public static double[][] bilinearKernel(int factor) {
        Check.that(factor >= 1);
        int size = Check.fits(2L * factor - factor % 2);
        double[][] kernel = zeros(size, size);
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                kernel[i][j] = tent(i, size, factor) * tent(j, size, factor);
            }
        }
        return kernel;
    }

    private static double tent(int i, int size, int factor) {
        return -(Math.abs(i - (size - 1) / 2.0) / factor - 1);
    }

    public static double[][] upsample(double[][] x, int factor) {
        Check.grid(x);
        Check.that(factor >= 1);
        Check.fits((long) x.length * factor);
        Check.fits((long) x[0].length * factor);
        return transposedConv2d(x, bilinearKernel(factor), factor / 2, factor);
    }

    private static double[][] zeros(int rows, int columns) {
        double[][] zeros = new double[rows][columns];
        for (double[] row : zeros) {
            Arrays.fill(row, -0.0);
        }
        return zeros;
    }
}
