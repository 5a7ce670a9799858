package stridelab.exercises;

public final class HalfStride {
    private HalfStride() {}

    public static int outputSize(int n, int k, int pad, int stride, int outputPad) {
        Check.that(n >= 1 && k >= 1 && pad >= 0 && stride >= 1, "bad argument");
        Check.that(outputPad >= 0 && outputPad < stride, "outputPad");
        int size = (n - 1) * stride - 2 * pad + k + outputPad;
        Check.that(size >= 1, "empty output");
        return size;
    }

    public static double[][] insertZeros(double[][] x, int factor) {
        Check.grid(x);
        Check.that(factor >= 1, "factor");
        double[][] y = new double[(x.length - 1) * factor + 1][(x[0].length - 1) * factor + 1];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x[0].length; j++) {
                y[i * factor][j * factor] = x[i][j];
            }
        }
        return y;
    }

    public static double[][] transposedConv2d(double[][] x, double[][] k, int pad, int stride) {
        Check.grid(x);
        Check.grid(k);
        int oh = outputSize(x.length, k.length, pad, stride, 0);
        int ow = outputSize(x[0].length, k[0].length, pad, stride, 0);
        // 先算没有裁剪的
        double[][] full = new double[oh + 2 * pad][ow + 2 * pad];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x[0].length; j++) {
                for (int a = 0; a < k.length; a++) {
                    for (int b = 0; b < k[0].length; b++) {
                        full[i * stride + a][j * stride + b] += x[i][j] * k[a][b];
                    }
                }
            }
        }
        double[][] out = new double[oh][ow];
        for (int i = 0; i < oh; i++) {
            for (int j = 0; j < ow; j++) {
                out[i][j] = full[i + pad][j + pad];
            }
        }
        return out;
    }

    public static double[][] bilinearKernel(int factor) {
        Check.that(factor >= 1, "factor");
        int size = 2 * factor - factor % 2;
        double center = (size - 1) / 2.0;
        double[][] k = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                k[i][j] = (1 - Math.abs(i - center) / factor) * (1 - Math.abs(j - center) / factor);
            }
        }
        return k;
    }

    public static double[][] upsample(double[][] x, int factor) {
        Check.grid(x);
        double[][] k = bilinearKernel(factor);
        int pad = factor / 2; // ceil((factor-1)/2)
        return transposedConv2d(x, k, pad, factor);
    }
}
