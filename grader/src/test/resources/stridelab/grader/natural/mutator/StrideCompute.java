package stridelab.exercises;

import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;

public final class StrideCompute {
    private StrideCompute() {}

    public static long multiplyAdds(int h, int w, int inChannels, int outChannels, int k, int pad, int stride) {
        if (inChannels < 1 || outChannels < 1) throw new IllegalArgumentException("channels");
        long[] factors = {
            ShapeFormula.outputSize(h, k, pad, stride), ShapeFormula.outputSize(w, k, pad, stride),
            k, k, inChannels, outChannels
        };
        long product = 1;
        for (long f : factors) {
            if (product > Long.MAX_VALUE / f) throw new IllegalArgumentException("too many");
            product *= f;
        }
        return product;
    }

    public static long stackMultiplyAdds(int h, int w, int[] channels, int[] kernels, int[] pads, int[] strides) {
        if (channels == null || kernels == null || pads == null || strides == null) {
            throw new IllegalArgumentException("null");
        }
        int n = kernels.length;
        if (n == 0 || channels.length != n + 1 || pads.length != n || strides.length != n) {
            throw new IllegalArgumentException("lengths");
        }
        long total = 0;
        for (int i = 0; i < n; i++) {
            total += multiplyAdds(h, w, channels[i], channels[i + 1], kernels[i], pads[i], strides[i]);
            if (total < 0) throw new IllegalArgumentException("too many");
            h = ShapeFormula.outputSize(h, kernels[i], pads[i], strides[i]);
            w = ShapeFormula.outputSize(w, kernels[i], pads[i], strides[i]);
        }
        return total;
    }

    public static double speedup(int h, int w, int k, int pad, int stride) {
        double a = ShapeFormula.outputSize(h, k, pad, 1);
        a /= ShapeFormula.outputSize(h, k, pad, stride);
        double b = ShapeFormula.outputSize(w, k, pad, 1);
        b /= ShapeFormula.outputSize(w, k, pad, stride);
        return a * b;
    }

    public static double[][] conv2d(double[][] x, double[][] k, int stride, DoubleBinaryOperator multiply) {
        CrossCorrelation.check(x);
        CrossCorrelation.check(k);
        if (multiply == null) throw new IllegalArgumentException("multiply");
        int h = ShapeFormula.outputSize(x.length, k.length, 0, stride);
        int w = ShapeFormula.outputSize(x[0].length, k[0].length, 0, stride);
        for (int i = 0; i < h; i++) {
            for (int j = 0; j < w; j++) {
                double sum = 0;
                for (int a = 0; a < k.length; a++) {
                    for (int b = 0; b < k[0].length; b++) {
                        sum += multiply.applyAsDouble(x[i * stride + a][j * stride + b], k[a][b]);
                    }
                }
                x[i][j] = sum;
            }
        }
        double[][] y = new double[h][];
        for (int i = 0; i < h; i++) y[i] = Arrays.copyOf(x[i], w);
        return y;
    }
}
