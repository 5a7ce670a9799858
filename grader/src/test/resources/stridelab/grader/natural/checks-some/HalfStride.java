package stridelab.exercises;

public final class HalfStride {
    private HalfStride() {}

    public static int outputSize(int n, int k, int pad, int stride, int outputPad) {
        if (n < 1 || k < 1) {
            throw new IllegalArgumentException("n or k");
        }
        if (outputPad < 0 || outputPad >= stride) {
            throw new IllegalArgumentException("outputPad");
        }
        int size = (n - 1) * stride - 2 * pad + k + outputPad;
        if (size < 1) {
            throw new IllegalArgumentException("nothing left");
        }
        return size;
    }

    public static double[][] insertZeros(double[][] x, int factor) {
        if (factor < 1) {
            throw new IllegalArgumentException("factor");
        }
        double[][] result = new double[(x.length - 1) * factor + 1][(x[0].length - 1) * factor + 1];
        for (int i = 0; i < result.length; i += factor) {
            for (int j = 0; j < result[i].length; j += factor) {
                result[i][j] = x[i / factor][j / factor];
            }
        }
        return result;
    }

    public static double[][] transposedConv2d(double[][] x, double[][] k, int pad, int stride) {
        if (pad < 0 || stride < 1) {
            throw new IllegalArgumentException("pad or stride");
        }
        // collect: insert zeros, then slide the flipped kernel over it
        int oh = outputSize(x.length, k.length, pad, stride, 0);
        int ow = outputSize(x[0].length, k[0].length, pad, stride, 0);
        double[][] result = new double[oh][ow];
        for (int r = 0; r < oh; r++) {
            for (int c = 0; c < ow; c++) {
                double sum = 0;
                for (int a = 0; a < k.length; a++) {
                    int y = r + pad - a;
                    if (y < 0 || y % stride != 0 || y / stride >= x.length) {
                        continue;
                    }
                    for (int b = 0; b < k[0].length; b++) {
                        int z = c + pad - b;
                        if (z < 0 || z % stride != 0 || z / stride >= x[0].length) {
                            continue;
                        }
                        sum += x[y / stride][z / stride] * k[a][b];
                    }
                }
                result[r][c] = sum;
            }
        }
        return result;
    }

    public static double[][] bilinearKernel(int factor) {
        if (factor < 1) {
            throw new IllegalArgumentException("factor");
        }
        int size = 2 * factor - factor % 2;
        double[][] kernel = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                // distance from the middle, doubled so that it stays an int
                int di = Math.abs(2 * i - (size - 1));
                int dj = Math.abs(2 * j - (size - 1));
                kernel[i][j] = (1 - di / (2.0 * factor)) * (1 - dj / (2.0 * factor));
            }
        }
        return kernel;
    }

    public static double[][] upsample(double[][] x, int factor) {
        if (x == null || x.length == 0) {
            throw new IllegalArgumentException("x");
        }
        return transposedConv2d(x, bilinearKernel(factor), factor / 2, factor);
    }
}
