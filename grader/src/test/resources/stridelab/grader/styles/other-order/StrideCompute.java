package stridelab.exercises;

import java.util.function.DoubleBinaryOperator;

public class StrideCompute {
    public static long multiplyAdds(int h, int w, int inChannels, int outChannels, int k, int pad, int stride) {
        return stackMultiplyAdds(
                h, w, new int[] {inChannels, outChannels}, new int[] {k}, new int[] {pad}, new int[] {stride});
    }

    public static long stackMultiplyAdds(int h, int w, int[] channels, int[] kernels, int[] pads, int[] strides) {
        Check.that(channels != null && kernels != null && pads != null && strides != null);
        int layers = kernels.length;
        Check.that(layers > 0 && channels.length == layers + 1 && pads.length == layers && strides.length == layers);
        long[] rows = new long[layers + 1];
        long[] columns = new long[layers + 1];
        rows[0] = h;
        columns[0] = w;
        for (int i = 0; i < layers; i++) {
            rows[i + 1] = Check.windows(rows[i], kernels[i], 2L * pads[i], strides[i]);
            columns[i + 1] = Check.windows(columns[i], kernels[i], 2L * pads[i], strides[i]);
        }
        for (int count : channels) {
            Check.that(count >= 1);
        }
        long total = 0;
        try {
            for (int i = layers - 1; i >= 0; i--) {
                long window = Math.multiplyExact((long) kernels[i], (long) kernels[i]);
                long ins = Math.multiplyExact(window, channels[i]);
                long places = Math.multiplyExact(rows[i + 1], columns[i + 1]);
                total = Math.addExact(
                        total, Math.multiplyExact(Math.multiplyExact(ins, places), (long) channels[i + 1]));
            }
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("too many", e);
        }
        return total;
    }

    public static double speedup(int h, int w, int k, int pad, int stride) {
        double every = (double) Check.windows(h, k, 2L * pad, 1) * Check.windows(w, k, 2L * pad, 1);
        return every / Check.windows(h, k, 2L * pad, stride) / Check.windows(w, k, 2L * pad, stride);
    }

    public static double[][] conv2d(double[][] x, double[][] k, int stride, DoubleBinaryOperator multiply) {
        Check.grid(x);
        Check.grid(k);
        if (multiply == null) {
            throw new IllegalArgumentException("multiply");
        }
        int h = Check.fits(Check.windows(x.length, k.length, 0, stride));
        int w = Check.fits(Check.windows(x[0].length, k[0].length, 0, stride));
        double[][] out = new double[h][w];
        for (int b = k[0].length - 1; b >= 0; b--) {
            for (int a = k.length - 1; a >= 0; a--) {
                for (int j = 0; j < w; j++) {
                    for (int i = 0; i < h; i++) {
                        out[i][j] += multiply.applyAsDouble(x[i * stride + a][j * stride + b], k[a][b]);
                    }
                }
            }
        }
        return out;
    }
}
