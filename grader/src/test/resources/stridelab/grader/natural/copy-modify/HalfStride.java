package stridelab.exercises;

public final class HalfStride {
    private HalfStride() {}

    public static int outputSize(int n, int k, int pad, int stride, int outputPad) {
        if (n < 1 || k < 1 || pad < 0 || stride < 1 || outputPad < 0 || outputPad >= stride) {
            throw new IllegalArgumentException("argument is wrong");
        }
        if (k > n + 2 * pad) {
            throw new IllegalArgumentException("kernel is too large");
        }
        return (n - 1) * stride - 2 * pad + k + outputPad;
    }

    public static double[][] insertZeros(double[][] x, int factor) {
        if (x == null || x.length == 0 || x[0] == null || x[0].length == 0) {
            throw new IllegalArgumentException("x is empty");
        }
        for (int i = 0; i < x.length; i++) {
            if (x[i] == null || x[i].length != x[0].length) {
                throw new IllegalArgumentException("x is ragged");
            }
        }
        if (factor < 1) {
            throw new IllegalArgumentException("factor is wrong");
        }
        int h = x.length;
        int w = x[0].length;
        int outH = (h - 1) * factor + 1;
        int outW = (w - 1) * factor + 1;
        double[][] out = new double[outH][outW];
        for (int i = 0; i < h; i++) {
            for (int j = 0; j < w; j++) {
                out[i * factor][j * factor] = x[i][j];
            }
        }
        return out;
    }

    public static double[][] transposedConv2d(double[][] x, double[][] k, int pad, int stride) {
        return conv(x, k, pad, pad, stride, stride);
    }

    // general convolution, transposed
    private static double[][] conv(double[][] x, double[][] k, int padH, int padW, int strideH, int strideW) {
        if (x == null || x.length == 0 || x[0] == null || x[0].length == 0) {
            throw new IllegalArgumentException("x is empty");
        }
        for (int i = 0; i < x.length; i++) {
            if (x[i] == null || x[i].length != x[0].length) {
                throw new IllegalArgumentException("x is ragged");
            }
        }
        if (k == null || k.length == 0 || k[0] == null || k[0].length == 0) {
            throw new IllegalArgumentException("k is empty");
        }
        for (int i = 0; i < k.length; i++) {
            if (k[i] == null || k[i].length != x[0].length) {
                throw new IllegalArgumentException("k is ragged");
            }
        }
        if (padH < 0 || padW < 0 || strideH < 1 || strideW < 1) {
            throw new IllegalArgumentException("pad or stride is wrong");
        }
        int h = x.length;
        int w = x[0].length;
        int kh = k.length;
        int kw = k[0].length;
        int outH = (h - 1) * strideH - 2 * padH + kh;
        int outW = (w - 1) * strideW - 2 * padW + kw;
        if (outH < 1 || outW < 1) {
            throw new IllegalArgumentException("kernel is too large");
        }
        double[][] out = new double[outH][outW];
        for (int i = 0; i < h; i++) {
            for (int j = 0; j < w; j++) {
                for (int a = 0; a < kh; a++) {
                    for (int b = 0; b < kw; b++) {
                        int r = i * strideH + a - padH;
                        int c = j * strideW + b - padW;
                        if (r >= 0 && r < outH && c >= 0 && c < outW) {
                            out[r][c] += x[i][j] * k[a][b];
                        }
                    }
                }
            }
        }
        return out;
    }

    public static double[][] bilinearKernel(int factor) {
        if (factor < 1) {
            throw new IllegalArgumentException("factor is wrong");
        }
        int outH = 2 * factor - factor % 2;
        int outW = 2 * factor - factor % 2;
        double[][] out = new double[outH][outW];
        for (int i = 0; i < outH; i++) {
            for (int j = 0; j < outW; j++) {
                double r = 1 - Math.abs(i - (outH - 1) / 2.0) / factor;
                double c = 1 - Math.abs(j - (outW - 1) / 2.0) / factor;
                out[i][j] = r * c;
            }
        }
        return out;
    }

    public static double[][] upsample(double[][] x, int factor) {
        if (factor < 1) {
            throw new IllegalArgumentException("factor is wrong");
        }
        double[][] k = bilinearKernel(factor);
        int pad = factor / 2;
        // like conv, but without the checks of k
        int h = x.length;
        int w = x[0].length;
        int kh = k.length;
        int kw = k[0].length;
        int outH = h * factor;
        int outW = w * factor;
        double[][] out = new double[outH][outW];
        for (int i = 0; i < h; i++) {
            for (int j = 0; j < w; j++) {
                for (int a = 0; a < kh; a++) {
                    for (int b = 0; b < kw; b++) {
                        int r = i * factor + a - pad;
                        int c = j * factor + b - pad;
                        if (r >= 0 && r < outH && c >= 0 && c < outW) {
                            out[r][c] += x[i][j] * k[a][b];
                        }
                    }
                }
            }
        }
        return out;
    }
}
