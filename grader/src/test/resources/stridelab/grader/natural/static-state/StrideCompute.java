package stridelab.exercises;

import java.util.Objects;
import java.util.function.DoubleBinaryOperator;

public final class StrideCompute {
    private StrideCompute() {}

    private static final Cache<Long> COUNTS = new Cache<>();
    private static long total = 0;
    private static int count = 0;

    public static long multiplyAdds(int h, int w, int inChannels, int outChannels, int k, int pad, int stride) {
        int key = Objects.hash(h, w, inChannels, outChannels, k, pad, stride);
        return COUNTS.get(key, () -> {
            if (inChannels < 1 || outChannels < 1) throw new IllegalArgumentException("channels");
            long oh = ShapeFormula.outputSize(h, k, pad, stride);
            long ow = ShapeFormula.outputSize(w, k, pad, stride);
            try {
                long perValue = Math.multiplyExact((long) k * k, (long) inChannels);
                long values = Math.multiplyExact(oh * ow, (long) outChannels);
                return Math.multiplyExact(perValue, values);
            } catch (ArithmeticException e) {
                throw new IllegalArgumentException("too many");
            }
        });
    }

    public static long stackMultiplyAdds(int h, int w, int[] channels, int[] kernels, int[] pads, int[] strides) {
        if (channels == null || kernels == null || pads == null || strides == null) {
            throw new IllegalArgumentException("null");
        }
        int n = kernels.length;
        if (n < 1 || channels.length != n + 1 || pads.length != n || strides.length != n) {
            throw new IllegalArgumentException("length");
        }
        for (int i = 0; i < n; i++) {
            add(multiplyAdds(h, w, channels[i], channels[i + 1], kernels[i], pads[i], strides[i]));
            h = ShapeFormula.outputSize(h, kernels[i], pads[i], strides[i]);
            w = ShapeFormula.outputSize(w, kernels[i], pads[i], strides[i]);
        }
        long r = total;
        total = 0;
        return r;
    }

    private static void add(long products) {
        if (total > Long.MAX_VALUE - products) throw new IllegalArgumentException("too many");
        total += products;
    }

    public static double speedup(int h, int w, int k, int pad, int stride) {
        return (double) multiplyAdds(h, w, 1, 1, k, pad, 1) / multiplyAdds(h, w, 1, 1, k, pad, stride);
    }

    public static double[][] conv2d(double[][] x, double[][] k, int stride, DoubleBinaryOperator multiply) {
        CrossCorrelation.checkGrid(x);
        CrossCorrelation.checkGrid(k);
        if (multiply == null) throw new IllegalArgumentException("multiply");
        int oh = ShapeFormula.outputSize(x.length, k.length, 0, stride);
        int ow = ShapeFormula.outputSize(x[0].length, k[0].length, 0, stride);
        double[][] y = new double[oh][ow];
        count = 0;
        while (count < oh * ow) {
            int i = count / ow;
            int j = count % ow;
            for (int a = 0; a < k.length; a++) {
                for (int b = 0; b < k[0].length; b++) {
                    y[i][j] += multiply.applyAsDouble(x[i * stride + a][j * stride + b], k[a][b]);
                }
            }
            count++;
        }
        return y;
    }
}
