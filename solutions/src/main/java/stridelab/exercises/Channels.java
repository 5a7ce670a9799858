package stridelab.exercises;

/**
 * The second notebook's last part: several channels in, several channels out.
 *
 * <p>A kernel has one layer for each input channel and adds them up; each further kernel gives one more output
 * channel.
 */
public final class Channels {
    private Channels() {}

    /**
     * Each channel meets its own layer of the kernel, and all of it goes into one sum: the result has no channels
     * left.
     */
    public static double[][] corr2dMultiIn(double[][][] x, double[][][] k) {
        requireVolume(x, "x");
        requireVolume(k, "k");
        requireFits(x, k);
        return sumOverChannels(x, k);
    }

    /**
     * The same input under one kernel after another. Everything is checked before the first of them is computed, a
     * last kernel with other measures too.
     */
    public static double[][][] corr2dMultiInOut(double[][][] x, double[][][][] k) {
        requireVolume(x, "x");
        require(k != null && k.length > 0, "there must be at least one kernel");
        for (double[][][] kernel : k) {
            requireVolume(kernel, "k");
            require(
                    kernel.length == k[0].length
                            && kernel[0].length == k[0][0].length
                            && kernel[0][0].length == k[0][0][0].length,
                    "all kernels must have one shape");
        }
        requireFits(x, k[0]);

        double[][][] out = new double[k.length][][];
        for (int o = 0; o < k.length; o++) {
            out[o] = sumOverChannels(x, k[o]);
        }
        return out;
    }

    /**
     * The channels are the one thing that a lazy layer is not told: it reads them from its first input. Height and
     * width of the input do not occur in the weights, so the same layer takes images of any size.
     */
    public static int[] lazyWeightShape(int[] inputShape, int outChannels, int kernelH, int kernelW) {
        require(inputShape != null && inputShape.length == 3, "the input's shape must be {channels, height, width}");
        for (int size : inputShape) {
            require(size >= 1, "an input must be at least 1 each way");
        }
        require(outChannels >= 1, "there must be at least one output channel");
        require(kernelH >= 1 && kernelW >= 1, "a kernel must be at least 1 each way");
        return new int[] {outChannels, inputShape[0], kernelH, kernelW};
    }

    private static double[][] sumOverChannels(double[][][] x, double[][][] k) {
        double[][] out = new double[x[0].length - k[0].length + 1][x[0][0].length - k[0][0].length + 1];
        for (int i = 0; i < out.length; i++) {
            for (int j = 0; j < out[0].length; j++) {
                double sum = 0;
                for (int c = 0; c < x.length; c++) {
                    for (int a = 0; a < k[0].length; a++) {
                        for (int b = 0; b < k[0][0].length; b++) {
                            sum += x[c][i + a][j + b] * k[c][a][b];
                        }
                    }
                }
                out[i][j] = sum;
            }
        }
        return out;
    }

    private static void requireFits(double[][][] x, double[][][] k) {
        require(x.length == k.length, "input and kernel must have the same number of channels");
        require(k[0].length <= x[0].length && k[0][0].length <= x[0][0].length, "the kernel is larger than the input");
    }

    private static void requireVolume(double[][][] volume, String name) {
        require(volume != null && volume.length > 0, name + " must have at least one channel");
        double[][] first = volume[0];
        require(first != null && first.length > 0 && first[0] != null, name + " must have at least one row");
        for (double[][] grid : volume) {
            require(grid != null && grid.length == first.length, name + " must have channels of one height");
            for (double[] row : grid) {
                require(row != null && row.length > 0, name + " must have at least one column");
                require(row.length == first[0].length, name + " must have rows of one length");
            }
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
