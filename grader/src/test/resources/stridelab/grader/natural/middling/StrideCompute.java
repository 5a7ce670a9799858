package stridelab.exercises;

import java.util.function.DoubleBinaryOperator;

public final class StrideCompute {
    private StrideCompute() {}

    public static long multiplyAdds(int h, int w, int inChannels, int outChannels, int k, int pad, int stride) {
        if (h < 1 || w < 1 || inChannels < 1 || outChannels < 1 || k < 1 || pad < 0 || stride < 1) {
            throw new IllegalArgumentException("wrong argument");
        }
        if (k > h + 2 * pad || k > w + 2 * pad) {
            throw new IllegalArgumentException("kernel is too big");
        }
        long outH = (h - k + 2 * pad) / stride + 1;
        long outW = (w - k + 2 * pad) / stride + 1;
        return outH * outW * k * k * inChannels * outChannels;
    }

    public static long stackMultiplyAdds(int h, int w, int[] channels, int[] kernels, int[] pads, int[] strides) {
        if (channels == null || kernels == null || pads == null || strides == null) {
            throw new IllegalArgumentException("null");
        }
        if (channels.length != kernels.length + 1) {
            throw new IllegalArgumentException("wrong length");
        }
        long sum = 0;
        for (int i = 0; i < kernels.length; i++) {
            sum += multiplyAdds(h, w, channels[i], channels[i + 1], kernels[i], pads[i], strides[i]);
            h = (h - kernels[i] + 2 * pads[i]) / strides[i] + 1;
            w = (w - kernels[i] + 2 * pads[i]) / strides[i] + 1;
        }
        return sum;
    }

    public static double speedup(int h, int w, int k, int pad, int stride) {
        return multiplyAdds(h, w, 1, 1, k, pad, 1) / multiplyAdds(h, w, 1, 1, k, pad, stride);
    }

    public static double[][] conv2d(double[][] x, double[][] k, int stride, DoubleBinaryOperator multiply) {
        if (x == null || k == null || multiply == null || x.length == 0 || k.length == 0 || stride < 1) {
            throw new IllegalArgumentException();
        }
        if (k.length > x.length || k[0].length > x[0].length) {
            throw new IllegalArgumentException("kernel is too big");
        }
        int h = (x.length - k.length) / stride + 1;
        int w = (x[0].length - k[0].length) / stride + 1;
        double[][] result = new double[h][w];
        for (int i = 0; i < h; i++) {
            for (int j = 0; j < w; j++) {
                for (int m = 0; m < k.length; m++) {
                    for (int n = 0; n < k[0].length; n++) {
                        result[i][j] += multiply.applyAsDouble(k[m][n], x[i * stride + m][j * stride + n]);
                    }
                }
            }
        }
        return result;
    }
}
