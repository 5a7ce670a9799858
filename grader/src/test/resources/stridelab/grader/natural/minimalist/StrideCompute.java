package stridelab.exercises;

import java.math.BigInteger;
import java.util.function.DoubleBinaryOperator;

public final class StrideCompute {
    private StrideCompute() {}

    private static long count(long... f) {
        var p = BigInteger.ONE;
        for (long v : f) p = p.multiply(BigInteger.valueOf(v));
        C.need(p.bitLength() < 64);
        return p.longValue();
    }

    public static long multiplyAdds(int h, int w, int inChannels, int outChannels, int k, int pad, int stride) {
        C.pos(h, w, inChannels, outChannels);
        return count(C.out(h, k, 2L * pad, stride), C.out(w, k, 2L * pad, stride), inChannels, outChannels, k, k);
    }

    public static long stackMultiplyAdds(int h, int w, int[] channels, int[] kernels, int[] pads, int[] strides) {
        C.need(channels != null && kernels != null && pads != null && strides != null);
        int n = kernels.length;
        C.need(n > 0, channels.length == n + 1, pads.length == n, strides.length == n);
        C.pos(channels);
        long sum = 0, a = h, b = w;
        for (int i = 0; i < n; i++) {
            a = C.out(a, kernels[i], 2L * pads[i], strides[i]);
            b = C.out(b, kernels[i], 2L * pads[i], strides[i]);
            sum += count(a, b, channels[i], channels[i + 1], kernels[i], kernels[i]);
            C.need(sum >= 0);
        }
        return sum;
    }

    public static double speedup(int h, int w, int k, int pad, int stride) {
        double full = 1.0 * C.out(h, k, 2L * pad, 1) * C.out(w, k, 2L * pad, 1);
        return full / C.out(h, k, 2L * pad, stride) / C.out(w, k, 2L * pad, stride);
    }

    public static double[][] conv2d(double[][] x, double[][] k, int stride, DoubleBinaryOperator multiply) {
        C.grid(x, k);
        C.need(multiply != null);
        var y = new double[C.size(C.out(x.length, k.length, 0, stride))][C.size(C.out(x[0].length, k[0].length, 0, stride))];
        for (int i = 0; i < y.length; i++) for (int j = 0; j < y[0].length; j++)
            for (int a = 0; a < k.length; a++) for (int b = 0; b < k[0].length; b++)
                y[i][j] += multiply.applyAsDouble(x[i * stride + a][j * stride + b], k[a][b]);
        return y;
    }
}
