package stridelab.exercises;

import java.util.Objects;
import java.util.function.DoubleBinaryOperator;

/** What a stride saves. */
public final class StrideCompute {
    private StrideCompute() {}

    private static long out(long n, int k, int pad, int stride) {
        if (n < 1 || k < 1 || pad < 0 || stride < 1) {
            throw new ArithmeticException("argument out of range");
        }
        long span = n - k + 2L * pad;
        if (span < 0) {
            throw new ArithmeticException("kernel larger than input");
        }
        return span / stride + 1;
    }

    public static long multiplyAdds(int h, int w, int inChannels, int outChannels, int k, int pad, int stride) {
        if (inChannels < 1 || outChannels < 1) {
            throw new ArithmeticException("channels");
        }
        long count = Math.multiplyExact(out(h, k, pad, stride), out(w, k, pad, stride));
        count = Math.multiplyExact(count, (long) k * k);
        count = Math.multiplyExact(count, (long) inChannels);
        return Math.multiplyExact(count, (long) outChannels);
    }

    public static long stackMultiplyAdds(int h, int w, int[] channels, int[] kernels, int[] pads, int[] strides) {
        Objects.requireNonNull(channels);
        Objects.requireNonNull(kernels);
        Objects.requireNonNull(pads);
        Objects.requireNonNull(strides);
        int layers = kernels.length;
        if (layers == 0) {
            return 0;
        }
        if (channels.length != layers + 1 || pads.length != layers || strides.length != layers) {
            throw new ArrayIndexOutOfBoundsException("lengths differ");
        }
        long sum = 0;
        for (int i = 0; i < layers; i++) {
            sum = Math.addExact(sum, multiplyAdds(h, w, channels[i], channels[i + 1], kernels[i], pads[i], strides[i]));
            h = Math.toIntExact(out(h, kernels[i], pads[i], strides[i]));
            w = Math.toIntExact(out(w, kernels[i], pads[i], strides[i]));
        }
        return sum;
    }

    public static double speedup(int h, int w, int k, int pad, int stride) {
        double rows = (double) out(h, k, pad, 1) / out(h, k, pad, stride);
        double columns = (double) out(w, k, pad, 1) / out(w, k, pad, stride);
        return rows * columns;
    }

    public static double[][] conv2d(double[][] x, double[][] k, int stride, DoubleBinaryOperator multiply) {
        CrossCorrelation.requireGrid(x, "x");
        CrossCorrelation.requireGrid(k, "k");
        Objects.requireNonNull(multiply, "multiply");
        int rows = (int) Math.min(out(x.length, k.length, 0, stride), Integer.MAX_VALUE);
        int columns = (int) Math.min(out(x[0].length, k[0].length, 0, stride), Integer.MAX_VALUE);
        double[][] y = new double[rows][columns];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                for (int a = 0; a < k.length; a++) {
                    for (int b = 0; b < k[a].length; b++) {
                        y[i][j] += multiply.applyAsDouble(x[i * stride + a][j * stride + b], k[a][b]);
                    }
                }
            }
        }
        return y;
    }
}
