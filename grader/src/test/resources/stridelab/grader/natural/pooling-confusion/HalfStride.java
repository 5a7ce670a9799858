package stridelab.exercises;

/**
 * A stride of 1/2 is the opposite of pooling: unpooling.
 */
public final class HalfStride {

    private HalfStride() {
    }

    public static int outputSize(int n, int k, int pad, int stride, int outputPad) {
        if (n < 1 || k < 1 || pad < 0 || stride < 1 || outputPad < 0 || outputPad >= stride) {
            throw new IllegalArgumentException("Out of range.");
        }
        long size = (long) n * stride;
        if (size > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("The result is too large.");
        }
        return (int) size;
    }

    public static double[][] insertZeros(double[][] x, int factor) {
        Pool.checkGrid(x);
        if (factor < 1) {
            throw new IllegalArgumentException("Out of range.");
        }
        double[][] out = new double[(x.length - 1) * factor + 1][(x[0].length - 1) * factor + 1];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x[0].length; j++) {
                out[i * factor][j * factor] = x[i][j];
            }
        }
        return out;
    }

    public static double[][] transposedConv2d(double[][] x, double[][] k, int pad, int stride) {
        Pool.checkGrid(x);
        Pool.checkGrid(k);
        if (pad < 0 || stride < 1) {
            throw new IllegalArgumentException("Bad padding or stride.");
        }
        int h = (x.length - 1) * stride + k.length - 2 * pad;
        int w = (x[0].length - 1) * stride + k[0].length - 2 * pad;
        if (h < 1 || w < 1) {
            throw new IllegalArgumentException("The output is empty.");
        }
        double[][] out = new double[h][w];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x[0].length; j++) {
                for (int a = 0; a < k.length; a++) {
                    for (int b = 0; b < k[0].length; b++) {
                        int r = i * stride + a - pad;
                        int c = j * stride + b - pad;
                        if (r >= 0 && r < h && c >= 0 && c < w) {
                            // where two overlap, the larger one wins
                            out[r][c] = Math.max(out[r][c], x[i][j] * k[a][b]);
                        }
                    }
                }
            }
        }
        return out;
    }

    public static double[][] bilinearKernel(int factor) {
        if (factor < 1) {
            throw new IllegalArgumentException("Out of range.");
        }
        int size = 2 * factor - factor % 2;
        double[][] out = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                double a = Math.min(i, size - 1 - i) + 1;
                double b = Math.min(j, size - 1 - j) + 1;
                out[i][j] = a * b / (size * size);
            }
        }
        return out;
    }

    public static double[][] upsample(double[][] x, int factor) {
        Pool.checkGrid(x);
        if (factor < 1) {
            throw new IllegalArgumentException("Out of range.");
        }
        double[][] out = new double[x.length * factor][x[0].length * factor];
        for (int i = 0; i < out.length; i++) {
            for (int j = 0; j < out[0].length; j++) {
                out[i][j] = x[i / factor][j / factor];
            }
        }
        return out;
    }
}
