package stridelab.exercises;

import java.util.function.DoubleBinaryOperator;

public final class StrideCompute {
    private StrideCompute() {}

    public static long multiplyAdds(int h, int w, int inChannels, int outChannels, int k, int pad, int stride) {
        if (inChannels < 1 || outChannels < 1) {
            throw new IllegalArgumentException("channels");
        }
        long oh = ShapeFormula.outputSize(h, k, pad, stride);
        long ow = ShapeFormula.outputSize(w, k, pad, stride);
        return oh * ow * outChannels * inChannels * k * k;
    }

    public static long stackMultiplyAdds(int h, int w, int[] channels, int[] kernels, int[] pads, int[] strides) {
        if (channels.length != kernels.length + 1) {
            throw new IllegalArgumentException("channels");
        }
        if (pads.length != kernels.length || strides.length != kernels.length) {
            throw new IllegalArgumentException("lengths differ");
        }
        long sum = 0;
        for (int i = 0; i < kernels.length; i++) {
            sum += multiplyAdds(h, w, channels[i], channels[i + 1], kernels[i], pads[i], strides[i]);
            h = ShapeFormula.outputSize(h, kernels[i], pads[i], strides[i]);
            w = ShapeFormula.outputSize(w, kernels[i], pads[i], strides[i]);
        }
        return sum;
    }

    public static double speedup(int h, int w, int k, int pad, int stride) {
        if (k < 1 || pad < 0) {
            throw new IllegalArgumentException("k or pad");
        }
        return (double) multiplyAdds(h, w, 1, 1, k, pad, 1) / multiplyAdds(h, w, 1, 1, k, pad, stride);
    }

    public static double[][] conv2d(double[][] x, double[][] k, int stride, DoubleBinaryOperator multiply) {
        if (multiply == null || stride < 1) {
            throw new IllegalArgumentException("multiply or stride");
        }
        int h = x.length, w = x[0].length;
        int kh = k.length, kw = k[0].length;
        if (kh > h || kw > w) {
            throw new IllegalArgumentException("kernel too large");
        }
        double[][] result = new double[(h - kh) / stride + 1][(w - kw) / stride + 1];
        for (int i = 0; i + kh <= h; i += stride) {
            for (int j = 0; j + kw <= w; j += stride) {
                double sum = 0;
                for (int a = 0; a < kh; a++) {
                    for (int b = 0; b < kw; b++) {
                        sum += multiply.applyAsDouble(x[i + a][j + b], k[a][b]);
                    }
                }
                result[i / stride][j / stride] = sum;
            }
        }
        return result;
    }
}
