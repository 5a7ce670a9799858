package stridelab.exercises;

import java.util.function.DoubleBinaryOperator;

/**
 * Question 4: what a stride saves.
 *
 * <p>Every value of the output costs one product for each kernel cell and each input channel. A stride of s leaves
 * about 1/s of the rows and 1/s of the columns, so about 1/s² of the products.
 */
public final class StrideCompute {
    private StrideCompute() {}

    /**
     * Output cells × what one of them costs.
     *
     * <p>outH · outW · outChannels cells, and k · k · inChannels products for each. Every factor is at least 1, so if
     * a partial product leaves the range of long, the whole does: the order of multiplication does not matter.
     */
    public static long multiplyAdds(int h, int w, int inChannels, int outChannels, int k, int pad, int stride) {
        return layerProducts(h, w, inChannels, outChannels, k, pad, stride);
    }

    /**
     * Layer by layer: what one layer gives out, size and channels, is what the next one takes in.
     *
     * <p>channels[i] goes into layer i and channels[i + 1] comes out, hence one entry more than layers.
     */
    public static long stackMultiplyAdds(int h, int w, int[] channels, int[] kernels, int[] pads, int[] strides) {
        require(channels != null && kernels != null && pads != null && strides != null, "no array may be null");
        int layers = kernels.length;
        require(layers >= 1, "there must be at least one layer");
        require(pads.length == layers && strides.length == layers, "each layer needs a kernel, a padding and a stride");
        require(channels.length == layers + 1, "channels must have one entry more than there are layers");

        long total = 0;
        long height = h;
        long width = w;
        for (int i = 0; i < layers; i++) {
            long products = layerProducts(height, width, channels[i], channels[i + 1], kernels[i], pads[i], strides[i]);
            require(total <= Long.MAX_VALUE - products, "the count is too large");
            total += products;
            height = outputSize(height, kernels[i], pads[i], strides[i]);
            width = outputSize(width, kernels[i], pads[i], strides[i]);
        }
        return total;
    }

    /**
     * The kernel's products cancel out: what is left is output cells at stride 1 over output cells at this stride. It
     * is stride² only where nothing is cut off at the edge. A quotient of doubles, since 9/4 is not 2, and taken for
     * each side apart, so that no count overflows.
     */
    public static double speedup(int h, int w, int k, int pad, int stride) {
        double rows = (double) outputSize(h, k, pad, 1) / outputSize(h, k, pad, stride);
        double columns = (double) outputSize(w, k, pad, 1) / outputSize(w, k, pad, stride);
        return rows * columns;
    }

    /**
     * The stride is in the place where the window is laid, not in a choice among finished results: to compute all of
     * stride 1 and then drop rows costs what stride 1 costs.
     */
    public static double[][] conv2d(double[][] x, double[][] k, int stride, DoubleBinaryOperator multiply) {
        requireGrid(x, "x");
        requireGrid(k, "k");
        require(multiply != null, "multiply must not be null");
        int outH = (int) outputSize(x.length, k.length, 0, stride);
        int outW = (int) outputSize(x[0].length, k[0].length, 0, stride);

        double[][] out = new double[outH][outW];
        for (int i = 0; i < outH; i++) {
            for (int j = 0; j < outW; j++) {
                double sum = 0;
                for (int a = 0; a < k.length; a++) {
                    for (int b = 0; b < k[0].length; b++) {
                        sum += multiply.applyAsDouble(x[i * stride + a][j * stride + b], k[a][b]);
                    }
                }
                out[i][j] = sum;
            }
        }
        return out;
    }

    private static long layerProducts(
            long height, long width, int inChannels, int outChannels, int k, int pad, int stride) {
        require(inChannels >= 1 && outChannels >= 1, "a layer must have at least one channel on either side");
        long outH = outputSize(height, k, pad, stride);
        long outW = outputSize(width, k, pad, stride);
        try {
            long cells = Math.multiplyExact(Math.multiplyExact(outH, outW), outChannels);
            long each = Math.multiplyExact((long) k * k, inChannels);
            return Math.multiplyExact(cells, each);
        } catch (ArithmeticException overflow) {
            throw new IllegalArgumentException("the count is too large", overflow);
        }
    }

    private static long outputSize(long n, int k, int pad, int stride) {
        require(n >= 1, "an input must be at least 1");
        require(k >= 1, "a kernel must be at least 1");
        require(pad >= 0, "padding must not be negative");
        require(stride >= 1, "a stride must be at least 1");
        long room = n + 2L * pad - k;
        require(room >= 0, "the kernel is larger than the padded input");
        return room / stride + 1;
    }

    private static void requireGrid(double[][] grid, String name) {
        require(grid != null && grid.length > 0, name + " must have at least one row");
        for (double[] row : grid) {
            require(row != null && row.length > 0, name + " must have at least one column");
            require(row.length == grid[0].length, name + " must have rows of one length");
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
