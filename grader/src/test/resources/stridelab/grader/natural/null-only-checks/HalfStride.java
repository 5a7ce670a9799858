package stridelab.exercises;

/**
 * 步幅 1/2
 */
public final class HalfStride {
    private HalfStride() {
    }

    public static int outputSize(int n, int k, int pad, int stride, int outputPad) {
        return (int) ((n - 1L) * stride - 2L * pad + k + outputPad);
    }

    public static double[][] insertZeros(double[][] x, int factor) {
        if (x == null) {
            throw new IllegalArgumentException("x 为 null");
        }
        double[][] y = new double[(x.length - 1) * factor + 1][(x[0].length - 1) * factor + 1];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x[0].length; j++) {
                y[i * factor][j * factor] = x[i][j];
            }
        }
        return y;
    }

    public static double[][] transposedConv2d(double[][] x, double[][] k, int pad, int stride) {
        if (x == null || k == null) {
            throw new IllegalArgumentException("x 或 k 为 null");
        }
        int fullH = (x.length - 1) * stride + k.length;
        int fullW = (x[0].length - 1) * stride + k[0].length;
        double[][] full = new double[fullH][fullW];
        // 每个输入值把整个卷积核放到输出上
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x[0].length; j++) {
                for (int p = 0; p < k.length; p++) {
                    for (int q = 0; q < k[0].length; q++) {
                        full[i * stride + p][j * stride + q] += x[i][j] * k[p][q];
                    }
                }
            }
        }
        // 裁掉 pad
        double[][] y = new double[fullH - 2 * pad][fullW - 2 * pad];
        for (int i = 0; i < y.length; i++) {
            for (int j = 0; j < y[0].length; j++) {
                y[i][j] = full[i + pad][j + pad];
            }
        }
        return y;
    }

    public static double[][] bilinearKernel(int factor) {
        int size = 2 * factor - factor % 2;
        double center = (size - 1) / 2.0;
        double[] side = new double[size];
        for (int i = 0; i < size; i++) {
            side[i] = 1 - Math.abs(i - center) / factor;
        }
        double[][] kernel = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                kernel[i][j] = side[i] * side[j];
            }
        }
        return kernel;
    }

    public static double[][] upsample(double[][] x, int factor) {
        if (x == null) {
            throw new IllegalArgumentException("x 为 null");
        }
        // ⌈(factor-1)/2⌉ 就是 factor/2
        return transposedConv2d(x, bilinearKernel(factor), factor / 2, factor);
    }
}
