package stridelab.exercises;

import java.util.function.DoubleBinaryOperator;

public final class StrideCompute {
    private StrideCompute() {}

    public static long multiplyAdds(int h, int w, int inChannels, int outChannels, int k, int pad, int stride) {
        Check.that(inChannels >= 1 && outChannels >= 1, "channels");
        int oh = ShapeFormula.outputSize(h, k, pad, stride);
        int ow = ShapeFormula.outputSize(w, k, pad, stride);
        long count = oh * ow * inChannels * outChannels * k * k;
        // 溢出时会变成负数
        Check.that(count > 0, "count larger than a long");
        return count;
    }

    public static long stackMultiplyAdds(int h, int w, int[] channels, int[] kernels, int[] pads, int[] strides) {
        Check.that(channels != null && kernels != null && pads != null && strides != null, "null");
        int layers = kernels.length;
        Check.that(layers > 0, "no layers");
        Check.that(channels.length == layers + 1, "channels");
        Check.that(pads.length == layers, "pads");
        Check.that(strides.length == layers, "strides");
        long sum = 0;
        for (int i = 0; i < layers; i++) {
            sum += multiplyAdds(h, w, channels[i], channels[i + 1], kernels[i], pads[i], strides[i]);
            h = ShapeFormula.outputSize(h, kernels[i], pads[i], strides[i]);
            w = ShapeFormula.outputSize(w, kernels[i], pads[i], strides[i]);
        }
        Check.that(sum > 0, "sum larger than a long");
        return sum;
    }

    public static double speedup(int h, int w, int k, int pad, int stride) {
        int full = ShapeFormula.outputSize(h, k, pad, 1) * ShapeFormula.outputSize(w, k, pad, 1);
        int less = ShapeFormula.outputSize(h, k, pad, stride) * ShapeFormula.outputSize(w, k, pad, stride);
        return (double) full / less;
    }

    public static double[][] conv2d(double[][] x, double[][] k, int stride, DoubleBinaryOperator multiply) {
        Check.grid(x);
        Check.grid(k);
        Check.that(multiply != null, "multiply");
        Check.that(stride >= 1, "stride");
        Check.that(k.length <= x.length && k[0].length <= x[0].length, "kernel too large");
        int oh = (x.length - k.length + stride) / stride;
        int ow = (x[0].length - k[0].length + stride) / stride;
        double[][] out = new double[oh][ow];
        for (int i = 0; i < oh; i++) {
            for (int j = 0; j < ow; j++) {
                for (int a = 0; a < k.length; a++) {
                    for (int b = 0; b < k[0].length; b++) {
                        out[i][j] += multiply.applyAsDouble(x[i * stride + a][j * stride + b], k[a][b]);
                    }
                }
            }
        }
        return out;
    }
}
