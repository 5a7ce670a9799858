package stridelab.exercises;

import static stridelab.exercises.GridUtil.*;

public final class HalfStride {
    private HalfStride() { }

    public static int outputSize(int n, int k, int pad, int stride, int outputPad) {
        if (n < 1 || k < 1 || pad < 0 || stride < 1 || outputPad < 0 || outputPad >= stride) {
            throw new IllegalArgumentException("out of range");
        }
        long size = (n - 1L) * stride + k - 2L * pad + outputPad;
        if (size < 1 || size > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("no such size");
        }
        return (int) size;
    }

    public static double[][] insertZeros(double[][] x, int factor) {
        valid(x);
        if (factor < 1) {
            throw new IllegalArgumentException("factor < 1");
        }
        int newWidth = outputSize(x.length, 1, 0, factor, 0);
        int newHeight = outputSize(x[0].length, 1, 0, factor, 0);
        double[][] out = new double[newHeight][newWidth];
        for (int r = 0; r < x.length; r++) {
            for (int c = 0; c < x[0].length; c++) {
                out[r * factor][c * factor] = x[r][c];
            }
        }
        return out;
    }

    public static double[][] transposedConv2d(double[][] x, double[][] k, int pad, int stride) {
        valid(x);
        valid(k);
        int rows = outputSize(height(x), height(k), pad, stride, 0);
        int columns = outputSize(width(x), width(k), pad, stride, 0);
        double[][] out = new double[rows][columns];
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                for (int xr = 0; xr < height(x); xr++) {
                    for (int xc = 0; xc < width(x); xc++) {
                        long kr = (long) r + pad - (long) xr * stride;
                        long kc = (long) c + pad - (long) xc * stride;
                        if (kr >= 0 && kr < height(k) && kc >= 0 && kc < width(k)) {
                            out[r][c] += x[xr][xc] * k[(int) kr][(int) kc];
                        }
                    }
                }
            }
        }
        return out;
    }

    public static double[][] bilinearKernel(int factor) {
        if (factor < 1) {
            throw new IllegalArgumentException("factor < 1");
        }
        long size = 2L * factor - factor % 2;
        if (size > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("too large");
        }
        double[][] kernel = new double[(int) size][(int) size];
        for (int r = 0; r < size; r++) {
            for (int c = 0; c < size; c++) {
                kernel[r][c] = hat(r, (int) size, factor) * hat(c, (int) size, factor);
            }
        }
        return kernel;
    }

    /** The smaller of the distances to the left and to the right end, where it would be 0. */
    private static double hat(int i, int size, int factor) {
        double end = size % 2 == 0 ? 0.5 : 1;
        return (Math.min(i, size - 1 - i) + end) / factor;
    }

    public static double[][] upsample(double[][] x, int factor) {
        valid(x);
        if (factor < 1) {
            throw new IllegalArgumentException("factor < 1");
        }
        if ((long) height(x) * factor > Integer.MAX_VALUE || (long) width(x) * factor > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("too large");
        }
        return transposedConv2d(x, bilinearKernel(factor), factor / 2, factor);
    }
}
