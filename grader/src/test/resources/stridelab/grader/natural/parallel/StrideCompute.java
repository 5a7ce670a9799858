package stridelab.exercises;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

public final class StrideCompute {
    private StrideCompute() {}

    public static long multiplyAdds(int h, int w, int inChannels, int outChannels, int k, int pad, int stride) {
        if (inChannels < 1 || outChannels < 1) {
            throw new IllegalArgumentException("channels");
        }
        int oh = ShapeFormula.outputSize(h, k, pad, stride);
        int ow = ShapeFormula.outputSize(w, k, pad, stride);
        try {
            return LongStream.of(oh, ow, inChannels, outChannels, k, k).parallel().reduce(1, Math::multiplyExact);
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("too many", e);
        }
    }

    public static long stackMultiplyAdds(int h, int w, int[] channels, int[] kernels, int[] pads, int[] strides) {
        if (channels == null || kernels == null || pads == null || strides == null || kernels.length == 0) {
            throw new IllegalArgumentException("null or empty");
        }
        int n = kernels.length;
        if (channels.length != n + 1 || pads.length != n || strides.length != n) {
            throw new IllegalArgumentException("lengths");
        }
        // the sizes depend on each other, the counts do not
        int[] hs = new int[n + 1];
        int[] ws = new int[n + 1];
        hs[0] = h;
        ws[0] = w;
        for (int i = 0; i < n; i++) {
            hs[i + 1] = ShapeFormula.outputSize(hs[i], kernels[i], pads[i], strides[i]);
            ws[i + 1] = ShapeFormula.outputSize(ws[i], kernels[i], pads[i], strides[i]);
        }
        AtomicLong total = new AtomicLong();
        IntStream.range(0, n).parallel().forEach(i -> total.addAndGet(
                multiplyAdds(hs[i], ws[i], channels[i], channels[i + 1], kernels[i], pads[i], strides[i])));
        if (total.get() < 0) {
            throw new IllegalArgumentException("too many");
        }
        return total.get();
    }

    public static double speedup(int h, int w, int k, int pad, int stride) {
        return (double) multiplyAdds(h, w, 1, 1, k, pad, 1) / multiplyAdds(h, w, 1, 1, k, pad, stride);
    }

    public static double[][] conv2d(double[][] x, double[][] k, int stride, DoubleBinaryOperator multiply) {
        Workers.checkGrid(x);
        Workers.checkGrid(k);
        if (multiply == null) {
            throw new IllegalArgumentException("multiply");
        }
        int oh = ShapeFormula.outputSize(x.length, k.length, 0, stride);
        int ow = ShapeFormula.outputSize(x[0].length, k[0].length, 0, stride);
        double[][] out = new double[oh][ow];
        Workers.forEachRow(oh, i -> {
            for (int j = 0; j < ow; j++) {
                for (int a = 0; a < k.length; a++) {
                    for (int b = 0; b < k[0].length; b++) {
                        // multiply may not be thread-safe
                        synchronized (multiply) {
                            out[i][j] += multiply.applyAsDouble(x[i * stride + a][j * stride + b], k[a][b]);
                        }
                    }
                }
            }
        });
        return out;
    }
}
