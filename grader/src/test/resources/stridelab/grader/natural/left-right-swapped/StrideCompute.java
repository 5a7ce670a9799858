package stridelab.exercises;

import java.util.function.DoubleBinaryOperator;

public final class StrideCompute {
    private StrideCompute() { }

    public static long multiplyAdds(int h, int w, int inChannels, int outChannels, int k, int pad, int stride) {
        if (inChannels < 1 || outChannels < 1) {
            throw new IllegalArgumentException("channels < 1");
        }
        long outH = ShapeFormula.outputSize(h, k, pad, stride);
        long outW = ShapeFormula.outputSize(w, k, pad, stride);
        try {
            return Math.multiplyExact(
                    Math.multiplyExact(outH * outW, (long) k * k), Math.multiplyExact((long) inChannels, outChannels));
        } catch (ArithmeticException tooLarge) {
            throw new IllegalArgumentException("too large for a long", tooLarge);
        }
    }

    public static long stackMultiplyAdds(int h, int w, int[] channels, int[] kernels, int[] pads, int[] strides) {
        if (channels == null || kernels == null || pads == null || strides == null) {
            throw new IllegalArgumentException("null");
        }
        int layers = kernels.length;
        if (layers == 0 || pads.length != layers || strides.length != layers || channels.length != layers + 1) {
            throw new IllegalArgumentException("lengths don't match");
        }
        long sum = 0;
        for (int i = 0; i < layers; i++) {
            // channels[i] come out, channels[i + 1] go in
            long products = multiplyAdds(h, w, channels[i + 1], channels[i], kernels[i], pads[i], strides[i]);
            sum += products;
            if (sum < 0) {
                throw new IllegalArgumentException("too large for a long");
            }
            int nextW = ShapeFormula.outputSize(h, kernels[i], pads[i], strides[i]);
            int nextH = ShapeFormula.outputSize(w, kernels[i], pads[i], strides[i]);
            h = nextH;
            w = nextW;
        }
        return sum;
    }

    public static double speedup(int h, int w, int k, int pad, int stride) {
        double down = ShapeFormula.outputSize(h, k, pad, 1) / (double) ShapeFormula.outputSize(h, k, pad, stride);
        double across = ShapeFormula.outputSize(w, k, pad, 1) / (double) ShapeFormula.outputSize(w, k, pad, stride);
        return down * across;
    }

    public static double[][] conv2d(double[][] x, double[][] k, int stride, DoubleBinaryOperator multiply) {
        GridUtil.valid(x);
        GridUtil.valid(k);
        if (multiply == null) {
            throw new IllegalArgumentException("multiply is null");
        }
        int outW = ShapeFormula.outputSize(x.length, k.length, 0, stride);
        int outH = ShapeFormula.outputSize(x[0].length, k[0].length, 0, stride);
        double[][] out = new double[outH][outW];
        for (int r = 0; r < outH; r++) {
            for (int c = 0; c < outW; c++) {
                for (int kr = 0; kr < k.length; kr++) {
                    for (int kc = 0; kc < k[0].length; kc++) {
                        out[r][c] += multiply.applyAsDouble(x[r * stride + kr][c * stride + kc], k[kr][kc]);
                    }
                }
            }
        }
        return out;
    }
}
