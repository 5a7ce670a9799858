package stridelab.exercises;

/** The sliding window. */
public final class CrossCorrelation {
    private CrossCorrelation() {}

    public static double[][] corr2d(final double[][] x, final double[][] k) {
        return conv2d(x, k, 0, 0, 1, 1);
    }

    public static double[][] conv2d(
            final double[][] x,
            final double[][] k,
            final int padH,
            final int padW,
            final int strideH,
            final int strideW) {
        Checks.grid(x, "x");
        Checks.grid(k, "k");
        final int rows = ShapeFormula.outputSize(x.length, k.length, padH, strideH);
        final int columns = ShapeFormula.outputSize(x[0].length, k[0].length, padW, strideW);
        final double[][] result = new double[rows][columns];
        for (int i = 0; i < rows; i++) {
            final long top = Math.subtractExact(Math.multiplyExact((long) i, strideH), padH);
            for (int j = 0; j < columns; j++) {
                final long left = Math.subtractExact(Math.multiplyExact((long) j, strideW), padW);
                result[i][j] = window(x, k, top, left);
            }
        }
        return result;
    }

    private static double window(final double[][] x, final double[][] k, final long top, final long left) {
        double sum = 0;
        for (int a = 0; a < k.length; a++) {
            for (int b = 0; b < k[0].length; b++) {
                sum += at(x, top + a, left + b) * k[a][b];
            }
        }
        return sum;
    }

    /** Zero outside. */
    private static double at(final double[][] x, final long row, final long column) {
        final boolean inside = row >= 0 && row < x.length && column >= 0 && column < x[0].length;
        return inside ? x[(int) row][(int) column] : 0;
    }
}
