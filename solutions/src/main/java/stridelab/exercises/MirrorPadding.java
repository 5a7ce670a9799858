package stridelab.exercises;

import java.util.function.IntBinaryOperator;

/**
 * Question 3: padding with a mirror at each border.
 *
 * <p>Two mirrors that face each other repeat what is between them for ever. So every index, however far outside, has
 * its place inside: take away whole periods, and then at most one mirroring is left.
 */
public final class MirrorPadding {
    private MirrorPadding() {}

    /**
     * The mirrors stand on the border values: 0 1 2 3 goes on as 2 1 0 1 2 …, with a period of 2·(n − 1), since
     * neither border is seen twice.
     *
     * <p>{@link Math#floorMod} and not %: the remainder of a negative index must not be negative. In long, because
     * twice an int does not always fit into one. With n = 1 the period would be 0: one value is all that can be seen.
     */
    public static int reflectIndex(int i, int n) {
        require(n >= 1, "a size must be at least 1");
        if (n == 1) {
            return 0;
        }
        long period = 2L * (n - 1);
        long place = Math.floorMod((long) i, period);
        return (int) (place < n ? place : period - place);
    }

    /** Every cell of the larger grid asks {@link #reflectIndex} where it comes from, row and column apart. */
    public static double[][] reflect(double[][] x, int top, int bottom, int left, int right) {
        return padded(x, top, bottom, left, right, MirrorPadding::reflectIndex);
    }

    /** The same grid, with mirrors that stand just outside of the border. */
    public static double[][] symmetric(double[][] x, int top, int bottom, int left, int right) {
        return padded(x, top, bottom, left, right, MirrorPadding::symmetricIndex);
    }

    /** 0 1 2 3 goes on as 3 2 1 0 0 1 …: both borders are seen twice, so the period is 2·n, and n = 1 is no exception. */
    private static int symmetricIndex(int i, int n) {
        long period = 2L * n;
        long place = Math.floorMod((long) i, period);
        return (int) (place < n ? place : period - 1 - place);
    }

    private static double[][] padded(
            double[][] x, int top, int bottom, int left, int right, IntBinaryOperator indexInside) {
        requireGrid(x);
        require(top >= 0 && bottom >= 0 && left >= 0 && right >= 0, "padding must not be negative");
        int height = x.length;
        int width = x[0].length;
        long outH = (long) height + top + bottom;
        long outW = (long) width + left + right;
        require(outH <= Integer.MAX_VALUE && outW <= Integer.MAX_VALUE, "the output is too large");

        double[][] out = new double[(int) outH][(int) outW];
        for (int i = 0; i < out.length; i++) {
            double[] source = x[indexInside.applyAsInt(i - top, height)];
            for (int j = 0; j < out[i].length; j++) {
                out[i][j] = source[indexInside.applyAsInt(j - left, width)];
            }
        }
        return out;
    }

    private static void requireGrid(double[][] grid) {
        require(grid != null && grid.length > 0, "x must have at least one row");
        for (double[] row : grid) {
            require(row != null && row.length > 0, "x must have at least one column");
            require(row.length == grid[0].length, "x must have rows of one length");
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
