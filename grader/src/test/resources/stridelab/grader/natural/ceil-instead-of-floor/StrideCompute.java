package stridelab.exercises;

import java.util.function.DoubleBinaryOperator;

/**
 * Question 4: what does a stride save?
 */
public final class StrideCompute {
    private StrideCompute() {}

    public static long multiplyAdds(int h, int w, int inChannels, int outChannels, int k, int pad, int stride) {
        if (inChannels < 1 || outChannels < 1) {
            throw new IllegalArgumentException("channels must be at least 1");
        }
        long outH = ShapeFormula.outputSize(h, k, pad, stride);
        long outW = ShapeFormula.outputSize(w, k, pad, stride);
        try {
            long outputs = Math.multiplyExact(outH * outW, (long) outChannels);
            long each = Math.multiplyExact((long) k * k, (long) inChannels);
            return Math.multiplyExact(outputs, each);
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("too many products");
        }
    }

    public static long stackMultiplyAdds(int h, int w, int[] channels, int[] kernels, int[] pads, int[] strides) {
        if (channels == null || kernels == null || pads == null || strides == null || kernels.length == 0) {
            throw new IllegalArgumentException("null or empty");
        }
        int layers = kernels.length;
        if (channels.length != layers + 1 || pads.length != layers || strides.length != layers) {
            throw new IllegalArgumentException("wrong lengths");
        }
        long sum = 0;
        for (int i = 0; i < layers; i++) {
            long one = multiplyAdds(h, w, channels[i], channels[i + 1], kernels[i], pads[i], strides[i]);
            sum += one;
            if (sum < 0) {
                throw new IllegalArgumentException("too many products");
            }
            h = ShapeFormula.outputSize(h, kernels[i], pads[i], strides[i]);
            w = ShapeFormula.outputSize(w, kernels[i], pads[i], strides[i]);
        }
        return sum;
    }

    public static double speedup(int h, int w, int k, int pad, int stride) {
        long before = multiplyAdds(h, w, 1, 1, k, pad, 1);
        long after = multiplyAdds(h, w, 1, 1, k, pad, stride);
        return (double) before / after;
    }

    public static double[][] conv2d(double[][] x, double[][] k, int stride, DoubleBinaryOperator multiply) {
        CrossCorrelation.checkGrid(x);
        CrossCorrelation.checkGrid(k);
        if (multiply == null || stride < 1) {
            throw new IllegalArgumentException("bad multiply or stride");
        }
        if (k.length > x.length || k[0].length > x[0].length) {
            throw new IllegalArgumentException("kernel larger than input");
        }
        int rows = (x.length - k.length) / stride;
        int cols = (x[0].length - k[0].length) / stride;
        double[][] result = new double[rows][cols];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < cols; j++) {
                for (int a = 0; a < k.length; a++) {
                    for (int b = 0; b < k[0].length; b++) {
                        result[i][j] += multiply.applyAsDouble(x[i * stride + a][j * stride + b], k[a][b]);
                    }
                }
            }
        }
        return result;
    }
}
