package stridelab.conv;

/**
 * The sizes of results, along one axis.
 *
 * <p>They are computed in {@code long}, where no intermediate value can overflow, and refused when the result is no {@code
 * int}. The formulas are those of PyTorch's Conv2d and ConvTranspose2d; the lecture's total padding is {@code before +
 * after}.
 */
public final class Shapes {
    private Shapes() {}

    /** Returns how many inputs a kernel of k taps spans: {@code (k − 1) · dilation + 1}. */
    public static long extent(int k, int dilation) {
        Require.atLeast(1, "k", k);
        Require.atLeast(1, "dilation", dilation);
        return (k - 1L) * dilation + 1;
    }

    /** Returns a convolution's output size, {@code ⌊(n − k + 2·pad) / stride⌋ + 1}. */
    public static int outputSize(int n, int k, int pad, int stride) {
        Require.atLeast(0, "pad", pad);
        return outputSize(n, k, pad, pad, stride, 1);
    }

    /**
     * Returns a convolution's output size, {@code ⌊(n − extent + before + after) / stride⌋ + 1}.
     *
     * @throws IllegalArgumentException if a size, stride or dilation is below 1, a padding below 0, the kernel spans
     *     more than the padded input, or the result is no int
     */
    public static int outputSize(int n, int k, int before, int after, int stride, int dilation) {
        return outputSize("k", n, k, before, after, stride, dilation);
    }

    static int outputSize(String kernelName, int n, int k, int before, int after, int stride, int dilation) {
        Require.atLeast(1, "n", n);
        Require.atLeast(1, kernelName, k);
        Require.atLeast(0, "padding before", before);
        Require.atLeast(0, "padding after", after);
        Require.atLeast(1, "stride", stride);
        long extent = extent(k, dilation);
        long padded = (long) n + before + after;
        if (extent > padded) {
            throw new IllegalArgumentException(
                    kernelName + " must span at most the padded input of " + padded + ", but spans " + extent);
        }
        return Require.fitsInt("the output size", (padded - extent) / stride + 1);
    }

    /** Returns a transposed convolution's output size, {@code (n − 1)·stride − 2·pad + k + outputPad}. */
    public static int transposedOutputSize(int n, int k, int pad, int stride, int outputPad) {
        Require.atLeast(0, "pad", pad);
        return transposedOutputSize(n, k, pad, pad, stride, 1, outputPad);
    }

    /**
     * Returns a transposed convolution's output size, {@code (n − 1)·stride − before − after + extent + outputPad}.
     *
     * @throws IllegalArgumentException if a size, stride or dilation is below 1, a padding below 0, the output padding
     *     not below the larger of stride and dilation (PyTorch's rule), or the result below 1 or no int
     */
    public static int transposedOutputSize(
            int n, int k, int before, int after, int stride, int dilation, int outputPad) {
        Require.atLeast(1, "n", n);
        Require.atLeast(1, "k", k);
        Require.atLeast(0, "padding before", before);
        Require.atLeast(0, "padding after", after);
        Require.atLeast(1, "stride", stride);
        long extent = extent(k, dilation);
        Require.atLeast(0, "outputPad", outputPad);
        if (outputPad >= Math.max(stride, dilation)) {
            throw new IllegalArgumentException("outputPad must be below the larger of stride " + stride
                    + " and dilation " + dilation + ", but is " + outputPad);
        }
        // At most 2^63 − 5·2^31: both products are below (2^31 − 1)².
        long size = (n - 1L) * stride + extent + outputPad - before - after;
        if (size < 1) {
            throw new IllegalArgumentException("the padding of " + ((long) before + after)
                    + " must leave at least 1 of the output, but leaves " + size);
        }
        return Require.fitsInt("the output size", size);
    }
}
