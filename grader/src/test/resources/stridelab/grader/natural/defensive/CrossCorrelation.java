package stridelab.exercises;

/** The window that slides over a grid. */
public final class CrossCorrelation {

    private CrossCorrelation() {}

    /**
     * Cross-correlation without padding and with stride 1.
     *
     * @param x the input
     * @param k the kernel
     * @return a new grid
     */
    public static double[][] corr2d(final double[][] x, final double[][] k) {
        // This is the special case of conv2d with no padding. All checks happen in there.
        return conv2d(x, k, 0, 0, 1, 1);
    }

    /**
     * Cross-correlation with zero padding and strides.
     *
     * <p>The padded grid is never built. It could be too large for the memory although the output is small (a large
     * stride), so the code only looks which cells of the real input lie under the kernel.
     */
    public static double[][] conv2d(
            final double[][] x,
            final double[][] k,
            final int padH,
            final int padW,
            final int strideH,
            final int strideW) {
        // ---- 1. checks ----------------------------------------------------------------------------------------
        final double[][] input = ArgumentChecks.copyOfGrid(x, "x");
        final double[][] kernel = ArgumentChecks.copyOfGrid(k, "k");
        ArgumentChecks.atLeast(0, padH, "padH");
        ArgumentChecks.atLeast(0, padW, "padW");
        ArgumentChecks.atLeast(1, strideH, "strideH");
        ArgumentChecks.atLeast(1, strideW, "strideW");

        final int height = input.length;
        final int width = input[0].length;
        final int kernelHeight = kernel.length;
        final int kernelWidth = kernel[0].length;

        final int outHeight = ArgumentChecks.resultSize(
                ArgumentChecks.windowPlaces(height, kernelHeight, 2L * (long) padH, strideH), "the output's height");
        final int outWidth = ArgumentChecks.resultSize(
                ArgumentChecks.windowPlaces(width, kernelWidth, 2L * (long) padW, strideW), "the output's width");

        // ---- 2. computation -----------------------------------------------------------------------------------
        final double[][] output = new double[outHeight][outWidth];
        for (int outRow = 0; outRow < outHeight; outRow++) {
            // Where the window begins, counted in rows of x. Negative inside of the padding above.
            final long firstRow = (long) outRow * (long) strideH - (long) padH;
            for (int outColumn = 0; outColumn < outWidth; outColumn++) {
                final long firstColumn = (long) outColumn * (long) strideW - (long) padW;
                double sum = 0.0;
                for (int kernelRow = 0; kernelRow < kernelHeight; kernelRow++) {
                    final long row = firstRow + (long) kernelRow;
                    if (row < 0L || row >= (long) height) {
                        continue; // a row of zeros
                    }
                    for (int kernelColumn = 0; kernelColumn < kernelWidth; kernelColumn++) {
                        final long column = firstColumn + (long) kernelColumn;
                        if (column < 0L || column >= (long) width) {
                            continue; // a zero
                        }
                        sum += input[(int) row][(int) column] * kernel[kernelRow][kernelColumn];
                    }
                }
                output[outRow][outColumn] = sum;
            }
        }
        return output;
    }
}
