package stridelab.exercises;

/** Argument checks that several exercises need. All of them throw IllegalArgumentException. */
final class Check {
    private Check() {}

    static void that(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }

    static void atLeast(int min, int value, String name) {
        if (value < min) {
            throw new IllegalArgumentException(name + " must be at least " + min + ", but is " + value);
        }
    }

    static void notEmpty(double[] array, String name) {
        that(array != null && array.length > 0, name + " is null or empty");
    }

    static void notEmpty(int[] array, String name) {
        that(array != null && array.length > 0, name + " is null or empty");
    }

    /** Every element at least min. */
    static void allAtLeast(int min, int[] array, String name) {
        for (int i = 0; i < array.length; i++) {
            atLeast(min, array[i], name + "[" + i + "]");
        }
    }

    static void length(int expected, int[] array, String name) {
        that(array != null && array.length == expected, name + " must have length " + expected);
    }

    /** Not null, not empty, all rows there and equally long. */
    static void grid(double[][] grid, String name) {
        that(grid != null && grid.length > 0, name + " is null or empty");
        for (double[] row : grid) {
            notEmpty(row, "a row of " + name);
            that(row.length == grid[0].length, name + " is ragged");
        }
    }

    /** Several grids of the same size. */
    static void grids(double[][][] grids, String name) {
        that(grids != null && grids.length > 0, name + " is null or empty");
        for (double[][] grid : grids) {
            grid(grid, "a channel of " + name);
            that(grid.length == grids[0].length && grid[0].length == grids[0][0].length,
                    "the channels of " + name + " differ in size");
        }
    }

    /** The size as an int, if it is one from 1 to the largest int. */
    static int size(long size, String name) {
        that(size >= 1, name + " would be empty");
        that(size <= Integer.MAX_VALUE, name + " would be too large: " + size);
        return (int) size;
    }
}
