package stridelab.exercises;

import java.util.function.DoubleBinaryOperator;

public class StrideCompute {
    public static long multiplyAdds(int h, int w, int inChannels, int outChannels, int k, int pad, int stride) {
        Log.call("multiplyAdds", h, w, inChannels, outChannels, k, pad, stride);
        return layer(h, w, inChannels, outChannels, k, pad, stride);
    }

    private static long layer(long h, long w, int inChannels, int outChannels, int k, int pad, int stride) {
        Check.that(inChannels > 0 && outChannels > 0);
        try {
            long product = Math.multiplyExact((long) k, (long) k);
            for (long factor : new long[] {
                inChannels, outChannels, Check.windows(h, k, 2L * pad, stride), Check.windows(w, k, 2L * pad, stride)
            }) {
                product = Math.multiplyExact(product, factor);
            }
            return product;
        } catch (ArithmeticException e) {
            System.err.println("too many products");
            throw new IllegalArgumentException(e);
        }
    }

    public static long stackMultiplyAdds(int h, int w, int[] channels, int[] kernels, int[] pads, int[] strides) {
        Log.call("stackMultiplyAdds", h, w, channels, kernels, pads, strides);
        Check.that(channels != null && kernels != null && pads != null && strides != null && kernels.length > 0);
        Check.that(channels.length - 1 == kernels.length);
        Check.that(pads.length == kernels.length && strides.length == kernels.length);
        long rows = h;
        long columns = w;
        long total = 0;
        for (int i = 0; i < kernels.length; i++) {
            System.out.printf("layer %d takes %d x %d%n", i, rows, columns);
            long more = layer(rows, columns, channels[i], channels[i + 1], kernels[i], pads[i], strides[i]);
            total += more;
            Check.that(total > 0);
            rows = Check.windows(rows, kernels[i], 2L * pads[i], strides[i]);
            columns = Check.windows(columns, kernels[i], 2L * pads[i], strides[i]);
        }
        return total;
    }

    public static double speedup(int h, int w, int k, int pad, int stride) {
        Log.call("speedup", h, w, k, pad, stride);
        double all = (double) Check.windows(h, k, 2L * pad, 1) * Check.windows(w, k, 2L * pad, 1);
        double kept = (double) Check.windows(h, k, 2L * pad, stride) * Check.windows(w, k, 2L * pad, stride);
        return all / kept;
    }

    public static double[][] conv2d(double[][] x, double[][] k, int stride, DoubleBinaryOperator multiply) {
        Log.call("conv2d", x, k, stride, multiply);
        Check.grid(x);
        Check.grid(k);
        Check.that(multiply != null);
        DoubleBinaryOperator chatty = (a, b) -> {
            System.out.print('*');
            return multiply.applyAsDouble(a, b);
        };
        double[][] out = new double[Check.fits(Check.windows(x.length, k.length, 0, stride))]
                [Check.fits(Check.windows(x[0].length, k[0].length, 0, stride))];
        for (int i = 0; i < out.length; i++) {
            for (int j = 0; j < out[0].length; j++) {
                for (int a = 0; a < k.length; a++) {
                    for (int b = 0; b < k[0].length; b++) {
                        out[i][j] += chatty.applyAsDouble(x[i * stride + a][j * stride + b], k[a][b]);
                    }
                }
            }
        }
        System.out.println();
        return out;
    }
}
