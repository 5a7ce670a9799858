package stridelab.exercises;

import java.util.function.DoubleBinaryOperator;

public final class StrideCompute {
    private StrideCompute() {}

    public static long multiplyAdds(int h, int w, int inChannels, int outChannels, int k, int pad, int stride) {
        if (h < 1 || w < 1 || inChannels < 1 || outChannels < 1 || k < 1 || pad < 0 || stride < 1) {
            throw new IllegalArgumentException("argument is wrong");
        }
        if (k > h + 2 * pad || k > w + 2 * pad) {
            throw new IllegalArgumentException("kernel is too large");
        }
        int outH = (h - k + 2 * pad) / stride + 1;
        int outW = (w - k + 2 * pad) / stride + 1;
        return (long) outH * outW * k * k * inChannels * outChannels;
    }

    public static long stackMultiplyAdds(int h, int w, int[] channels, int[] kernels, int[] pads, int[] strides) {
        if (channels == null || channels.length == 0) {
            throw new IllegalArgumentException("channels is wrong");
        }
        if (kernels == null || kernels.length != channels.length - 1) {
            throw new IllegalArgumentException("kernels is wrong");
        }
        if (pads == null || pads.length != channels.length - 1) {
            throw new IllegalArgumentException("pads is wrong");
        }
        if (strides == null || pads.length != channels.length - 1) {
            throw new IllegalArgumentException("strides is wrong");
        }
        long sum = 0;
        for (int i = 0; i < kernels.length; i++) {
            int k = kernels[i];
            int pad = pads[i];
            int stride = strides[i];
            sum += multiplyAdds(h, w, channels[i], channels[i + 1], k, pad, stride);
            int outH = (h - k + 2 * pad) / stride + 1;
            int outW = (h - k + 2 * pad) / stride + 1;
            h = outH;
            w = outW;
        }
        return sum;
    }

    public static double speedup(int h, int w, int k, int pad, int stride) {
        if (h < 1 || w < 1 || k < 1 || pad < 0 || stride < 1) {
            throw new IllegalArgumentException("argument is wrong");
        }
        if (k > h + 2 * pad || k > w + 2 * pad) {
            throw new IllegalArgumentException("kernel is too large");
        }
        int outH = (h - k + 2 * pad) / stride + 1;
        int outW = (w - k + 2 * pad) / stride + 1;
        int outH1 = (h - k + 2 * pad) / 1 + 1;
        int outW1 = (w - k + 2 * pad) / 1 + 1;
        return (double) (outH1 * outW1) / (outH * outW);
    }

    public static double[][] conv2d(double[][] x, double[][] k, int stride, DoubleBinaryOperator multiply) {
        return conv(x, k, 0, 0, stride, stride, multiply);
    }

    // general convolution with multiply
    private static double[][] conv(
            double[][] x, double[][] k, int padH, int padW, int strideH, int strideW, DoubleBinaryOperator multiply) {
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
            if (k[i] == null || k[i].length != k[0].length) {
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
        if (kh > h + 2 * padH || kw > w + 2 * padW) {
            throw new IllegalArgumentException("kernel is too large");
        }
        int outH = (h - kh + 2 * padH) / strideH + 1;
        int outW = (w - kw + 2 * padW) / strideW + 1;
        double[][] out = new double[outH][outW];
        for (int i = 0; i < outH; i++) {
            for (int j = 0; j < outW; j++) {
                double sum = 0;
                for (int a = 0; a < kh; a++) {
                    for (int b = 0; b < kw; b++) {
                        int r = i * strideH + a - padH;
                        int c = j * strideW + b - padW;
                        if (r >= 0 && r < h && c >= 0 && c < w) {
                            sum += multiply.applyAsDouble(x[r][c], k[a][b]);
                        }
                    }
                }
                out[i][j] = sum;
            }
        }
        return out;
    }
}
