package stridelab.exercises;

import java.util.function.DoubleBinaryOperator;

public final class StrideCompute {

    private StrideCompute() {
    }

    /**
     * The stride comes after the products, so all of them are needed.
     */
    public static long multiplyAdds(int h, int w, int inChannels, int outChannels, int k, int pad, int stride) {
        if (inChannels < 1 || outChannels < 1 || stride < 1) {
            throw new IllegalArgumentException("Out of range.");
        }
        long outH = ShapeFormula.outputSize(h, k, pad, 1);
        long outW = ShapeFormula.outputSize(w, k, pad, 1);
        return outH * outW * k * k * inChannels * outChannels / (stride * stride);
    }

    public static long stackMultiplyAdds(int h, int w, int[] channels, int[] kernels, int[] pads, int[] strides) {
        if (channels == null || kernels == null || pads == null || strides == null) {
            throw new IllegalArgumentException("An array is null.");
        }
        if (kernels.length == 0 || channels.length != kernels.length + 1 || pads.length != kernels.length
                || strides.length != kernels.length) {
            throw new IllegalArgumentException("An array has the wrong length.");
        }
        long sum = 0;
        for (int i = 0; i < kernels.length; i++) {
            sum += multiplyAdds(h, w, channels[i], channels[i + 1], kernels[i], pads[i], strides[i]);
            h = h / strides[i];
            w = w / strides[i];
        }
        return sum;
    }

    public static double speedup(int h, int w, int k, int pad, int stride) {
        ShapeFormula.outputSize(h, k, pad, stride);
        ShapeFormula.outputSize(w, k, pad, stride);
        return (double) stride * stride;
    }

    public static double[][] conv2d(double[][] x, double[][] k, int stride, DoubleBinaryOperator multiply) {
        Pool.checkGrid(x);
        Pool.checkGrid(k);
        if (multiply == null) {
            throw new IllegalArgumentException("multiply is null.");
        }
        int h = ShapeFormula.outputSize(x.length, k.length, 0, stride);
        int w = ShapeFormula.outputSize(x[0].length, k[0].length, 0, stride);
        double[][] out = new double[h][w];
        for (int i = 0; i < h; i++) {
            for (int j = 0; j < w; j++) {
                double max = Double.NEGATIVE_INFINITY;
                for (int a = 0; a < k.length; a++) {
                    for (int b = 0; b < k[0].length; b++) {
                        max = Math.max(max, multiply.applyAsDouble(x[i * stride + a][j * stride + b], k[a][b]));
                    }
                }
                out[i][j] = max;
            }
        }
        return out;
    }
}
