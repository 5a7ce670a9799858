package stridelab.exercises;

/**
 * The notebooks' code: a window slides over a grid, and each place gives one sum of products.
 *
 * <p>"Convolution" here is cross-correlation: the kernel lies on the window as it is written, and is not flipped.
 */
public final class CrossCorrelation {
    private CrossCorrelation() {}

    /**
     * The plain case of {@link #conv2d}: no padding, stride 1.
     *
     * <p>A kernel of kh rows has its top row on one of h − kh + 1 rows of the input, counting the first one: that is
     * where the + 1 comes from.
     */
    public static double[][] corr2d(double[][] x, double[][] k) {
        return conv2d(x, k, 0, 0, 1, 1);
    }

    /**
     * Zero padding, then a window that moves by the stride.
     *
     * <p>The padded image is never built. Output row i begins at row i · strideH − padH of the image itself, a number
     * that is negative in the padding above; a cell outside of the image counts as 0. What is on the height (padH,
     * strideH, kernel rows) never mixes with what is on the width.
     *
     * <p>Positions are long: padding is an int, and twice an int is not always one.
     */
    public static double[][] conv2d(double[][] x, double[][] k, int padH, int padW, int strideH, int strideW) {
        requireGrid(x, "x");
        requireGrid(k, "k");
        int outH = outputSize(x.length, k.length, padH, strideH);
        int outW = outputSize(x[0].length, k[0].length, padW, strideW);

        double[][] out = new double[outH][outW];
        for (int i = 0; i < outH; i++) {
            for (int j = 0; j < outW; j++) {
                long top = (long) i * strideH - padH;
                long left = (long) j * strideW - padW;
                double sum = 0;
                for (int a = 0; a < k.length; a++) {
                    for (int b = 0; b < k[0].length; b++) {
                        sum += valueAt(x, top + a, left + b) * k[a][b];
                    }
                }
                out[i][j] = sum;
            }
        }
        return out;
    }

    /** The image's value, or 0 in the padding around it. */
    private static double valueAt(double[][] x, long row, long column) {
        boolean inside = row >= 0 && row < x.length && column >= 0 && column < x[0].length;
        return inside ? x[(int) row][(int) column] : 0.0;
    }

    /** ⌊(n − k + 2·pad)/stride⌋ + 1, refused where it makes no sense. */
    private static int outputSize(int n, int k, int pad, int stride) {
        require(pad >= 0, "padding must not be negative");
        require(stride >= 1, "a stride must be at least 1");
        long padded = n + 2L * pad;
        require(k <= padded, "the kernel is larger than the padded input");
        long size = (padded - k) / stride + 1;
        require(size <= Integer.MAX_VALUE, "the output is too large");
        return (int) size;
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
