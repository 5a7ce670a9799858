package stridelab.exercises;

public final class Channels {
    private Channels() {}

    public static double[][] corr2dMultiIn(double[][][] x, double[][][] k) {
        return conv(x, k, 0, 0, 1, 1);
    }

    public static double[][][] corr2dMultiInOut(double[][][] x, double[][][][] k) {
        if (k == null || k.length == 0) {
            throw new IllegalArgumentException("k is empty");
        }
        double[][][] out = new double[k.length][][];
        for (int o = 0; o < k.length; o++) {
            out[o] = conv(x, k[o], 0, 0, 1, 1);
        }
        return out;
    }

    public static int[] lazyWeightShape(int[] inputShape, int outChannels, int kernelH, int kernelW) {
        if (inputShape == null || inputShape.length != 3) {
            throw new IllegalArgumentException("inputShape is wrong");
        }
        if (inputShape[0] < 1 || inputShape[1] < 1 || inputShape[1] < 1) {
            throw new IllegalArgumentException("inputShape is wrong");
        }
        if (outChannels < 1 || kernelH < 1 || kernelH < 1) {
            throw new IllegalArgumentException("kernel is wrong");
        }
        return new int[] {outChannels, inputShape[0], kernelH, kernelH};
    }

    // general convolution with channels
    private static double[][] conv(double[][][] x, double[][][] k, int padH, int padW, int strideH, int strideW) {
        if (x == null || x.length == 0) {
            throw new IllegalArgumentException("x is empty");
        }
        if (k == null || k.length == 0) {
            throw new IllegalArgumentException("k is empty");
        }
        if (x.length != k.length) {
            throw new IllegalArgumentException("channels differ");
        }
        for (int ch = 0; ch < x.length; ch++) {
            if (x[ch] == null || x[ch].length == 0 || x[ch][0] == null || x[ch][0].length == 0) {
                throw new IllegalArgumentException("x is empty");
            }
            for (int i = 0; i < x[ch].length; i++) {
                if (x[ch][i] == null || x[ch][i].length != x[0][0].length) {
                    throw new IllegalArgumentException("x is ragged");
                }
            }
            if (k[ch] == null || k[ch].length == 0 || k[ch][0] == null || k[ch][0].length == 0) {
                throw new IllegalArgumentException("k is empty");
            }
            for (int i = 0; i < k[ch].length; i++) {
                if (k[0][i] == null || k[0][i].length != k[0][0].length) {
                    throw new IllegalArgumentException("k is ragged");
                }
            }
        }
        if (padH < 0 || padW < 0 || strideH < 1 || strideW < 1) {
            throw new IllegalArgumentException("pad or stride is wrong");
        }
        int h = x[0].length;
        int w = x[0][0].length;
        int kh = k[0].length;
        int kw = k[0][0].length;
        if (kh > h + 2 * padH || kw > h + 2 * padW) {
            throw new IllegalArgumentException("kernel is too large");
        }
        int outH = (h - kh + 2 * padH) / strideH + 1;
        int outW = (w - kw + 2 * padW) / strideW + 1;
        double[][] out = new double[outH][outW];
        for (int i = 0; i < outH; i++) {
            for (int j = 0; j < outW; j++) {
                double sum = 0;
                for (int ch = 0; ch < x.length; ch++) {
                    for (int a = 0; a < kh; a++) {
                        for (int b = 0; b < kw; b++) {
                            int r = i * strideH + a - padH;
                            int c = j * strideW + b - padW;
                            if (r >= 0 && r < h && c >= 0 && c < w) {
                                sum += x[ch][r][c] * k[ch][a][b];
                            }
                        }
                    }
                }
                out[i][j] = sum;
            }
        }
        return out;
    }
}
