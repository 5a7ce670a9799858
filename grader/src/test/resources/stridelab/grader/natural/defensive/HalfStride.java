package stridelab.exercises;

/** Question 6: stride 1/2. It doubles the size (and does not halve it, as the notebook says). */
public final class HalfStride {

    private HalfStride() {}

    public static int outputSize(
            final int n, final int k, final int pad, final int stride, final int outputPad) {
        ArgumentChecks.atLeast(1, n, "n");
        ArgumentChecks.atLeast(1, k, "k");
        ArgumentChecks.atLeast(0, pad, "pad");
        ArgumentChecks.atLeast(1, stride, "stride");
        ArgumentChecks.atLeast(0, outputPad, "outputPad");
        if (outputPad >= stride) {
            throw new IllegalArgumentException("outputPad must be below the stride");
        }
        // (2^31)^2 = 2^62 is the largest product here, so a long is enough.
        final long size = ((long) n - 1L) * (long) stride - 2L * (long) pad + (long) k + (long) outputPad;
        return ArgumentChecks.resultSize(size, "the output's size");
    }

    public static double[][] insertZeros(final double[][] x, final int factor) {
        final double[][] input = ArgumentChecks.copyOfGrid(x, "x");
        ArgumentChecks.atLeast(1, factor, "factor");
        final int outHeight =
                ArgumentChecks.resultSize(((long) input.length - 1L) * (long) factor + 1L, "the result's height");
        final int outWidth =
                ArgumentChecks.resultSize(((long) input[0].length - 1L) * (long) factor + 1L, "the result's width");
        final double[][] result = new double[outHeight][outWidth];
        for (int row = 0; row < input.length; row++) {
            for (int column = 0; column < input[row].length; column++) {
                result[row * factor][column * factor] = input[row][column];
            }
        }
        return result;
    }

    public static double[][] transposedConv2d(
            final double[][] x, final double[][] k, final int pad, final int stride) {
        final double[][] input = ArgumentChecks.copyOfGrid(x, "x");
        final double[][] kernel = ArgumentChecks.copyOfGrid(k, "k");
        ArgumentChecks.atLeast(0, pad, "pad");
        ArgumentChecks.atLeast(1, stride, "stride");
        final int outHeight = outputSize(input.length, kernel.length, pad, stride, 0);
        final int outWidth = outputSize(input[0].length, kernel[0].length, pad, stride, 0);

        // The uncropped output is never built, it might be too large. What falls into the cropped border is skipped.
        final double[][] output = new double[outHeight][outWidth];
        for (int row = 0; row < input.length; row++) {
            for (int column = 0; column < input[0].length; column++) {
                final double value = input[row][column];
                for (int kernelRow = 0; kernelRow < kernel.length; kernelRow++) {
                    final long outRow = (long) row * (long) stride + (long) kernelRow - (long) pad;
                    if (outRow < 0L || outRow >= (long) outHeight) {
                        continue;
                    }
                    for (int kernelColumn = 0; kernelColumn < kernel[0].length; kernelColumn++) {
                        final long outColumn = (long) column * (long) stride + (long) kernelColumn - (long) pad;
                        if (outColumn < 0L || outColumn >= (long) outWidth) {
                            continue;
                        }
                        output[(int) outRow][(int) outColumn] += value * kernel[kernelRow][kernelColumn];
                    }
                }
            }
        }
        return output;
    }

    public static double[][] bilinearKernel(final int factor) {
        ArgumentChecks.atLeast(1, factor, "factor");
        final int size = ArgumentChecks.resultSize(2L * (long) factor - (long) (factor % 2), "the kernel's size");
        final double middle = ((double) size - 1.0) / 2.0; // between two cells if the size is even
        final double[] side = new double[size];
        for (int index = 0; index < size; index++) {
            side[index] = 1.0 - Math.abs((double) index - middle) / (double) factor;
        }
        final double[][] kernel = new double[size][size];
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                kernel[row][column] = side[row] * side[column];
            }
        }
        return kernel;
    }

    public static double[][] upsample(final double[][] x, final int factor) {
        final double[][] image = ArgumentChecks.copyOfGrid(x, "x");
        ArgumentChecks.atLeast(1, factor, "factor");
        // Check the size before the kernel is built.
        ArgumentChecks.resultSize((long) image.length * (long) factor, "the result's height");
        ArgumentChecks.resultSize((long) image[0].length * (long) factor, "the result's width");
        // ceil((factor - 1) / 2) = floor(factor / 2)
        final int pad = factor / 2;
        return transposedConv2d(image, bilinearKernel(factor), pad, factor);
    }
}
