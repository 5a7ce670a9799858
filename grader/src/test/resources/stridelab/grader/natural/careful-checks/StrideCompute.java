package stridelab.exercises;

import java.util.function.DoubleBinaryOperator;

/** Question 4: what does a stride save? */
public final class StrideCompute {
    private StrideCompute() {}

    public static long multiplyAdds(int h, int w, int inChannels, int outChannels, int k, int pad, int stride) {
        Check.atLeast(1, h, "h");
        Check.atLeast(1, w, "w");
        return layer(h, w, inChannels, outChannels, k, pad, stride);
    }

    private static long layer(long h, long w, int inChannels, int outChannels, int k, int pad, int stride) {
        Check.atLeast(1, inChannels, "inChannels");
        Check.atLeast(1, outChannels, "outChannels");
        return product(outSize(h, k, pad, stride), outSize(w, k, pad, stride), outChannels, inChannels, k, k);
    }

    /** Like ShapeFormula.outputSize, but the size itself may be larger than an int: only the count has to fit. */
    private static long outSize(long n, int k, int pad, int stride) {
        Check.atLeast(1, k, "k");
        Check.atLeast(0, pad, "pad");
        Check.atLeast(1, stride, "stride");
        long room = n + 2L * pad - k;
        Check.that(room >= 0, "the kernel is larger than the padded input");
        return room / stride + 1;
    }

    private static long product(long... factors) {
        long result = 1;
        try {
            for (long factor : factors) {
                result = Math.multiplyExact(result, factor);
            }
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("the count is larger than a long", e);
        }
        return result;
    }

    public static long stackMultiplyAdds(int h, int w, int[] channels, int[] kernels, int[] pads, int[] strides) {
        Check.atLeast(1, h, "h");
        Check.atLeast(1, w, "w");
        Check.notEmpty(kernels, "kernels");
        int layers = kernels.length;
        Check.length(layers, pads, "pads");
        Check.length(layers, strides, "strides");
        Check.that(channels != null && channels.length - 1 == layers, "channels must be one longer than kernels");
        Check.allAtLeast(1, channels, "channels");
        Check.allAtLeast(1, kernels, "kernels");
        Check.allAtLeast(0, pads, "pads");
        Check.allAtLeast(1, strides, "strides");

        long height = h;
        long width = w;
        long sum = 0;
        for (int i = 0; i < layers; i++) {
            long count = layer(height, width, channels[i], channels[i + 1], kernels[i], pads[i], strides[i]);
            Check.that(count <= Long.MAX_VALUE - sum, "the sum is larger than a long");
            sum += count;
            height = outSize(height, kernels[i], pads[i], strides[i]);
            width = outSize(width, kernels[i], pads[i], strides[i]);
        }
        return sum;
    }

    public static double speedup(int h, int w, int k, int pad, int stride) {
        Check.atLeast(1, h, "h");
        Check.atLeast(1, w, "w");
        // channels and kernel cancel; double, because the number of outputs may not fit in a long
        double before = (double) outSize(h, k, pad, 1) * outSize(w, k, pad, 1);
        double after = (double) outSize(h, k, pad, stride) * outSize(w, k, pad, stride);
        return before / after;
    }

    public static double[][] conv2d(double[][] x, double[][] k, int stride, DoubleBinaryOperator multiply) {
        Check.grid(x, "x");
        Check.grid(k, "k");
        Check.that(multiply != null, "multiply is null");
        int outH = ShapeFormula.outputSize(x.length, k.length, 0, stride);
        int outW = ShapeFormula.outputSize(x[0].length, k[0].length, 0, stride);

        double[][] result = new double[outH][outW];
        for (int i = 0; i < outH; i++) {
            for (int j = 0; j < outW; j++) {
                double sum = 0;
                for (int a = 0; a < k.length; a++) {
                    for (int b = 0; b < k[0].length; b++) {
                        sum += multiply.applyAsDouble(x[i * stride + a][j * stride + b], k[a][b]);
                    }
                }
                result[i][j] = sum;
            }
        }
        return result;
    }
}
