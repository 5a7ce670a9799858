package stridelab.exercises;

public final class HalfStride {
    private HalfStride() {}

    public static int outputSize(int n, int k, int pad, int stride, int outputPad) {
        C.need(n > 0, k > 0, pad >= 0, stride > 0, outputPad >= 0, outputPad < stride);
        return C.size((n - 1L) * stride - 2L * pad + k + outputPad);
    }

    public static double[][] insertZeros(double[][] x, int factor) {
        return transposedConv2d(x, new double[][] {{1}}, 0, factor);
    }

    public static double[][] transposedConv2d(double[][] x, double[][] k, int pad, int stride) {
        C.grid(x, k);
        var y = new double[outputSize(x.length, k.length, pad, stride, 0)][outputSize(x[0].length, k[0].length, pad, stride, 0)];
        for (int i = 0; i < x.length; i++) for (int j = 0; j < x[0].length; j++)
            for (int a = 0; a < k.length; a++) for (int b = 0; b < k[0].length; b++) {
                long r = (long) i * stride + a - pad, c = (long) j * stride + b - pad;
                if (r >= 0 && r < y.length && c >= 0 && c < y[0].length) y[(int) r][(int) c] += x[i][j] * k[a][b];
            }
        return y;
    }

    public static double[][] bilinearKernel(int factor) {
        C.pos(factor);
        int s = C.size(2L * factor - factor % 2);
        var k = new double[s][s];
        for (int i = 0; i < s; i++) for (int j = 0; j < s; j++) k[i][j] = tent(i, s, factor) * tent(j, s, factor);
        return k;
    }

    private static double tent(int i, int s, int f) {
        return 1 - Math.abs(i - (s - 1) / 2.0) / f;
    }

    public static double[][] upsample(double[][] x, int factor) {
        C.grid(x);
        C.pos(factor, C.size((long) x.length * factor), C.size((long) x[0].length * factor));
        return transposedConv2d(x, bilinearKernel(factor), factor / 2, factor);
    }
}
