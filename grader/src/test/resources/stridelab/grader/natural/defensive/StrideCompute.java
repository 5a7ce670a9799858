package stridelab.exercises;

import java.util.function.DoubleBinaryOperator;

/** Question 4: what a stride saves. */
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
        checkLayer(inChannels, outChannels, k, pad, stride);
        ArgumentChecks.atLeast(1, h, "h");
        ArgumentChecks.atLeast(1, w, "w");
        final long outHeight = ArgumentChecks.windowPlaces(h, k, 2L * (long) pad, stride);
        final long outWidth = ArgumentChecks.windowPlaces(w, k, 2L * (long) pad, stride);
        return product(outHeight, outWidth, inChannels, outChannels, k);
    }

    private static void checkLayer(
            final int inChannels, final int outChannels, final int k, final int pad, final int stride) {
        ArgumentChecks.atLeast(1, inChannels, "inChannels");
        ArgumentChecks.atLeast(1, outChannels, "outChannels");
        ArgumentChecks.atLeast(1, k, "k");
        ArgumentChecks.atLeast(0, pad, "pad");
        ArgumentChecks.atLeast(1, stride, "stride");
    }

    /** All factors are at least 1, so if one step is too large for a long, the whole product is. */
    private static long product(
            final long outHeight, final long outWidth, final int inChannels, final int outChannels, final int k) {
        try {
            long result = outHeight;
            result = Math.multiplyExact(result, outWidth);
            result = Math.multiplyExact(result, (long) inChannels);
            result = Math.multiplyExact(result, (long) outChannels);
            result = Math.multiplyExact(result, (long) k);
            result = Math.multiplyExact(result, (long) k);
            return result;
        } catch (final ArithmeticException tooLarge) {
            throw new IllegalArgumentException("the number of products is larger than a long", tooLarge);
        }
    }

    public static long stackMultiplyAdds(
            final int h,
            final int w,
            final int[] channels,
            final int[] kernels,
            final int[] pads,
            final int[] strides) {
        ArgumentChecks.atLeast(1, h, "h");
        ArgumentChecks.atLeast(1, w, "w");
        final int[] theChannels = ArgumentChecks.copyOfInts(channels, 1, "channels");
        final int[] theKernels = ArgumentChecks.copyOfInts(kernels, 1, "kernels");
        final int[] thePads = ArgumentChecks.copyOfInts(pads, 0, "pads");
        final int[] theStrides = ArgumentChecks.copyOfInts(strides, 1, "strides");
        final int layers = theKernels.length;
        if (thePads.length != layers || theStrides.length != layers) {
            throw new IllegalArgumentException("kernels, pads and strides must have the same length");
        }
        if ((long) theChannels.length != (long) layers + 1L) {
            throw new IllegalArgumentException("channels must have one more element than there are layers");
        }

        long height = h;
        long width = w;
        long total = 0L;
        for (int layer = 0; layer < layers; layer++) {
            final long totalPad = 2L * (long) thePads[layer];
            final long outHeight =
                    ArgumentChecks.windowPlaces(height, theKernels[layer], totalPad, theStrides[layer]);
            final long outWidth = ArgumentChecks.windowPlaces(width, theKernels[layer], totalPad, theStrides[layer]);
            final long products =
                    product(outHeight, outWidth, theChannels[layer], theChannels[layer + 1], theKernels[layer]);
            try {
                total = Math.addExact(total, products);
            } catch (final ArithmeticException tooLarge) {
                throw new IllegalArgumentException("the sum is larger than a long", tooLarge);
            }
            // What this layer gives out, the next one takes in.
            height = outHeight;
            width = outWidth;
        }
        return total;
    }

    public static double speedup(final int h, final int w, final int k, final int pad, final int stride) {
        ArgumentChecks.atLeast(1, h, "h");
        ArgumentChecks.atLeast(1, w, "w");
        checkLayer(1, 1, k, pad, stride);
        final long totalPad = 2L * (long) pad;
        // k * k is in both counts and cancels out. Height and width are divided separately, so nothing overflows.
        final double heightRatio = (double) ArgumentChecks.windowPlaces(h, k, totalPad, 1)
                / (double) ArgumentChecks.windowPlaces(h, k, totalPad, stride);
        final double widthRatio = (double) ArgumentChecks.windowPlaces(w, k, totalPad, 1)
                / (double) ArgumentChecks.windowPlaces(w, k, totalPad, stride);
        return heightRatio * widthRatio;
    }

    public static double[][] conv2d(
            final double[][] x, final double[][] k, final int stride, final DoubleBinaryOperator multiply) {
        final double[][] input = ArgumentChecks.copyOfGrid(x, "x");
        final double[][] kernel = ArgumentChecks.copyOfGrid(k, "k");
        ArgumentChecks.atLeast(1, stride, "stride");
        ArgumentChecks.notNull(multiply, "multiply");
        final int outHeight = ArgumentChecks.resultSize(
                ArgumentChecks.windowPlaces(input.length, kernel.length, 0L, stride), "the output's height");
        final int outWidth = ArgumentChecks.resultSize(
                ArgumentChecks.windowPlaces(input[0].length, kernel[0].length, 0L, stride), "the output's width");

        final double[][] output = new double[outHeight][outWidth];
        for (int outRow = 0; outRow < outHeight; outRow++) {
            for (int outColumn = 0; outColumn < outWidth; outColumn++) {
                double sum = 0.0;
                for (int kernelRow = 0; kernelRow < kernel.length; kernelRow++) {
                    for (int kernelColumn = 0; kernelColumn < kernel[0].length; kernelColumn++) {
                        final double xValue = input[outRow * stride + kernelRow][outColumn * stride + kernelColumn];
                        final double kValue = kernel[kernelRow][kernelColumn];
                        sum += multiply.applyAsDouble(xValue, kValue);
                    }
                }
                output[outRow][outColumn] = sum;
            }
        }
        return output;
    }
}
