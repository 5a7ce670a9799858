package stridelab.exercises;

import java.util.function.DoubleBinaryOperator;

/**
 * 计算量
 */
public final class StrideCompute {
    private StrideCompute() {
    }

    public static long multiplyAdds(int h, int w, int inChannels, int outChannels, int k, int pad, int stride) {
        long outH = ((long) h - k + 2L * pad) / stride + 1;
        long outW = ((long) w - k + 2L * pad) / stride + 1;
        return outH * outW * outChannels * k * k * inChannels;
    }

    public static long stackMultiplyAdds(int h, int w, int[] channels, int[] kernels, int[] pads, int[] strides) {
        if (channels == null || kernels == null || pads == null || strides == null) {
            throw new IllegalArgumentException("数组为 null");
        }
        long total = 0;
        int curH = h;
        int curW = w;
        for (int i = 0; i < kernels.length; i++) {
            total += multiplyAdds(curH, curW, channels[i], channels[i + 1], kernels[i], pads[i], strides[i]);
            // 这一层的输出是下一层的输入
            curH = ShapeFormula.outputSize(curH, kernels[i], pads[i], strides[i]);
            curW = ShapeFormula.outputSize(curW, kernels[i], pads[i], strides[i]);
        }
        return total;
    }

    public static double speedup(int h, int w, int k, int pad, int stride) {
        double h1 = ((long) h - k + 2L * pad) + 1;
        double w1 = ((long) w - k + 2L * pad) + 1;
        double hs = ((long) h - k + 2L * pad) / stride + 1;
        double ws = ((long) w - k + 2L * pad) / stride + 1;
        return h1 * w1 / (hs * ws);
    }

    public static double[][] conv2d(double[][] x, double[][] k, int stride, DoubleBinaryOperator multiply) {
        if (x == null || k == null || multiply == null) {
            throw new IllegalArgumentException("参数为 null");
        }
        int outH = (x.length - k.length) / stride + 1;
        int outW = (x[0].length - k[0].length) / stride + 1;
        double[][] y = new double[outH][outW];
        for (int i = 0; i < outH; i++) {
            for (int j = 0; j < outW; j++) {
                double sum = 0;
                for (int p = 0; p < k.length; p++) {
                    for (int q = 0; q < k[0].length; q++) {
                        sum += multiply.applyAsDouble(x[i * stride + p][j * stride + q], k[p][q]);
                    }
                }
                y[i][j] = sum;
            }
        }
        return y;
    }
}
