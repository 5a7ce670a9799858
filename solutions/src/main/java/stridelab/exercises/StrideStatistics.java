package stridelab.exercises;

/**
 * Question 5: what a stride does statistically.
 *
 * <p>How far a value of a deep layer sees, how far apart two neighbours look, and how much of what they see is the
 * same.
 */
public final class StrideStatistics {
    private StrideStatistics() {}

    /**
     * From the last layer back to the input.
     *
     * <p>r neighbouring outputs of a layer are (r − 1) strides apart from first to last, and the last one sees k
     * inputs more: (r − 1) · stride + k inputs. Start with one value of the last layer. The stride of the last layer
     * is multiplied by 0: it says where the next window lies, not how far this one sees. On the way the number never
     * shrinks, so the first one that is too large settles it.
     */
    public static int receptiveField(int[] kernels, int[] strides) {
        require(kernels != null && kernels.length > 0, "there must be at least one layer");
        require(strides != null && strides.length == kernels.length, "each layer needs a kernel and a stride");
        for (int i = 0; i < kernels.length; i++) {
            require(kernels[i] >= 1, "a kernel must be at least 1");
            require(strides[i] >= 1, "a stride must be at least 1");
        }

        long seen = 1;
        for (int i = kernels.length - 1; i >= 0; i--) {
            seen = (seen - 1) * strides[i] + kernels[i];
            require(seen <= Integer.MAX_VALUE, "the receptive field is too large");
        }
        return (int) seen;
    }

    /** One step in a layer is as many steps in the layer below as its stride says: the strides multiply. */
    public static int jump(int[] strides) {
        require(strides != null && strides.length > 0, "there must be at least one layer");
        for (int stride : strides) {
            require(stride >= 1, "a stride must be at least 1");
        }

        long distance = 1;
        for (int stride : strides) {
            distance *= stride;
            require(distance <= Integer.MAX_VALUE, "the jump is too large");
        }
        return (int) distance;
    }

    /** The next window starts {@code stride} later, so k − stride inputs are common, and never fewer than none. */
    public static double overlap(int k, int stride) {
        require(k >= 1, "a kernel must be at least 1");
        require(stride >= 1, "a stride must be at least 1");
        return (double) Math.max(0, k - stride) / k;
    }

    /**
     * Two neighbours are Σ k[a]·x[a] and Σ k[a]·x[a + stride]. In white noise only a value's product with itself has a
     * mean other than 0, so the covariance is Σ k[a + stride]·k[a], and the variance of either is Σ k[a]². The noise's
     * own variance cancels out.
     *
     * <p>Only for a flat kernel is this the {@link #overlap}. And only the shape of the kernel counts, not its scale:
     * dividing by the largest value first keeps the squares of very large and very small kernels within double.
     */
    public static double neighbourCorrelation(double[] kernel, int stride) {
        require(kernel != null && kernel.length > 0, "a kernel must have at least one value");
        require(stride >= 1, "a stride must be at least 1");
        double largest = 0;
        for (double value : kernel) {
            largest = Math.max(largest, Math.abs(value));
        }
        require(largest != 0, "the kernel is all zero");

        double scale = Double.isFinite(largest) ? largest : 1;
        double covariance = 0;
        double variance = 0;
        for (int a = 0; a < kernel.length; a++) {
            double value = kernel[a] / scale;
            variance += value * value;
            if (a >= stride) {
                covariance += value * (kernel[a - stride] / scale);
            }
        }
        return covariance / variance;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
