package stridelab.exercises;

/**
 * Question 6: a stride of one half.
 *
 * <p>A window cannot move by half a cell, but the input can be drawn apart until a whole step is what half a step was.
 * So a stride of 1/2 doubles the size; the notebook's answer, that it halves it, mixes up the step and its result.
 */
public final class HalfStride {
    private HalfStride() {}

    /**
     * The formula of the convolution, solved for its input.
     *
     * <p>⌊(m − k + 2·pad)/stride⌋ + 1 = n has {@code stride} solutions m, because the floor forgets a remainder;
     * outputPad says which one is meant. That is why it must be below the stride.
     */
    public static int outputSize(int n, int k, int pad, int stride, int outputPad) {
        require(n >= 1, "an input must be at least 1");
        require(k >= 1, "a kernel must be at least 1");
        require(pad >= 0, "padding must not be negative");
        require(stride >= 1, "a stride must be at least 1");
        require(outputPad >= 0 && outputPad < stride, "output padding must be at least 0 and below the stride");
        long size = (long) (n - 1) * stride - 2L * pad + k + outputPad;
        require(size >= 1, "the output would be empty");
        require(size <= Integer.MAX_VALUE, "the output is too large");
        return (int) size;
    }

    /** Zeros go between neighbours only: n values have n − 1 gaps, and there is none after the last value. */
    public static double[][] insertZeros(double[][] x, int factor) {
        requireGrid(x, "x");
        requireFactor(factor);
        double[][] out = new double[stretched(x.length, factor)][stretched(x[0].length, factor)];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x[i].length; j++) {
                out[i * factor][j * factor] = x[i][j];
            }
        }
        return out;
    }

    /**
     * A convolution gathers: output (i, j) reads the inputs at i · stride + a − pad. Its adjoint scatters along the
     * same lines, with the same kernel cell, not flipped: input (i, j) adds to the outputs at i · stride + a − pad.
     * Where windows meet they add up; what falls into the padding is dropped, so padding makes this output smaller.
     *
     * <p>The same result comes from zeros inserted, a border of k − 1 − pad and a convolution with the flipped kernel;
     * most of its products are with those zeros.
     */
    public static double[][] transposedConv2d(double[][] x, double[][] k, int pad, int stride) {
        requireGrid(x, "x");
        requireGrid(k, "k");
        int outH = outputSize(x.length, k.length, pad, stride, 0);
        int outW = outputSize(x[0].length, k[0].length, pad, stride, 0);

        double[][] out = new double[outH][outW];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x[0].length; j++) {
                for (int a = 0; a < k.length; a++) {
                    for (int b = 0; b < k[0].length; b++) {
                        long row = (long) i * stride + a - pad;
                        long column = (long) j * stride + b - pad;
                        if (row >= 0 && row < outH && column >= 0 && column < outW) {
                            out[(int) row][(int) column] += x[i][j] * k[a][b];
                        }
                    }
                }
            }
        }
        return out;
    }

    /**
     * A tent: 1 in the middle, falling to 0 at a distance of {@code factor}, where the next value's tent has its top.
     * In two dimensions it is the product of two tents.
     *
     * <p>An odd factor has a middle cell. An even one has its middle between two cells, so it needs one cell more, and
     * the value 1 itself does not occur.
     */
    public static double[][] bilinearKernel(int factor) {
        requireFactor(factor);
        long size = 2L * factor - factor % 2;
        require(size <= Integer.MAX_VALUE, "the kernel is too large");

        double[] tent = new double[(int) size];
        double middle = (size - 1) / 2.0;
        for (int i = 0; i < tent.length; i++) {
            tent[i] = 1 - Math.abs(i - middle) / factor;
        }
        double[][] kernel = new double[tent.length][tent.length];
        for (int i = 0; i < tent.length; i++) {
            for (int j = 0; j < tent.length; j++) {
                kernel[i][j] = tent[i] * tent[j];
            }
        }
        return kernel;
    }

    /**
     * The transposed convolution with tents as far apart as they are wide on one side, so that inside they add up to 1
     * everywhere. ⌈(factor − 1)/2⌉ is factor/2 in whole numbers; it takes off at each border what stands over, and n ·
     * factor is left.
     */
    public static double[][] upsample(double[][] x, int factor) {
        requireGrid(x, "x");
        requireFactor(factor);
        require(Math.max(x.length, x[0].length) <= Integer.MAX_VALUE / factor, "the output is too large");
        return transposedConv2d(x, bilinearKernel(factor), factor / 2, factor);
    }

    private static int stretched(int n, int factor) {
        long size = (long) (n - 1) * factor + 1;
        require(size <= Integer.MAX_VALUE, "the output is too large");
        return (int) size;
    }

    private static void requireFactor(int factor) {
        require(factor >= 1, "a factor must be at least 1");
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
