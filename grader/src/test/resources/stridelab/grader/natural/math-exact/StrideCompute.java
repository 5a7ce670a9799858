package stridelab.exercises;

import java.math.BigInteger;
import java.util.function.DoubleBinaryOperator;

/** Question 4. */
public final class StrideCompute {
    private StrideCompute() {}

    public static long multiplyAdds(
            final int h,
            final int w,
            final int inChannels,
            final int outChannels,
            final int k,
            final int pad,
            final int stride) {
        return toLong(products(h, w, inChannels, outChannels, k, pad, stride));
    }

    private static BigInteger products(
            final long h,
            final long w,
            final int inChannels,
            final int outChannels,
            final int k,
            final int pad,
            final int stride) {
        Checks.atLeast(1, inChannels, "inChannels");
        Checks.atLeast(1, outChannels, "outChannels");
        Checks.atLeast(0, pad, "pad");
        final long outH = ShapeFormula.outputSizeLong(h, k, 2L * pad, stride);
        final long outW = ShapeFormula.outputSizeLong(w, k, 2L * pad, stride);
        BigInteger product = BigInteger.ONE;
        for (final long factor : new long[] {outH, outW, inChannels, outChannels, k, k}) {
            product = product.multiply(BigInteger.valueOf(factor));
        }
        return product;
    }

    private static long toLong(final BigInteger count) {
        try {
            return count.longValueExact();
        } catch (final ArithmeticException e) {
            throw new IllegalArgumentException("the count is larger than a long", e);
        }
    }

    public static long stackMultiplyAdds(
            final int h,
            final int w,
            final int[] channels,
            final int[] kernels,
            final int[] pads,
            final int[] strides) {
        Checks.atLeast(1, h, "h");
        Checks.atLeast(1, w, "w");
        Checks.layers(channels, 1, "channels");
        Checks.layers(kernels, 1, "kernels");
        Checks.layers(pads, 0, "pads");
        Checks.layers(strides, 1, "strides");
        final int layers = kernels.length;
        if (pads.length != layers || strides.length != layers || channels.length - 1 != layers) {
            throw new IllegalArgumentException("the lengths don't belong together");
        }
        long height = h;
        long width = w;
        BigInteger sum = BigInteger.ZERO;
        for (int i = 0; i < layers; i++) {
            final BigInteger layer =
                    products(height, width, channels[i], channels[i + 1], kernels[i], pads[i], strides[i]);
            sum = sum.add(BigInteger.valueOf(toLong(layer)));
            height = ShapeFormula.outputSizeLong(height, kernels[i], 2L * pads[i], strides[i]);
            width = ShapeFormula.outputSizeLong(width, kernels[i], 2L * pads[i], strides[i]);
        }
        return toLong(sum);
    }

    public static double speedup(final int h, final int w, final int k, final int pad, final int stride) {
        return products(h, w, 1, 1, k, pad, 1).doubleValue() / products(h, w, 1, 1, k, pad, stride).doubleValue();
    }

    public static double[][] conv2d(
            final double[][] x, final double[][] k, final int stride, final DoubleBinaryOperator multiply) {
        Checks.grid(x, "x");
        Checks.grid(k, "k");
        if (multiply == null) {
            throw new IllegalArgumentException("multiply is null");
        }
        final int rows = ShapeFormula.outputSize(x.length, k.length, 0, stride);
        final int columns = ShapeFormula.outputSize(x[0].length, k[0].length, 0, stride);
        final double[][] result = new double[rows][columns];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
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
