package stridelab.exercises;

final class GridUtil {

    private GridUtil() { }

    /** Throws when the grid can't be used. */
    static double[][] valid(double[][] grid) {
        if (grid == null || grid.length == 0) {
            throw new IllegalArgumentException("no grid");
        }
        int width = grid[0] == null ? 0 : grid[0].length;
        if (width == 0) {
            throw new IllegalArgumentException("no columns");
        }
        for (double[] row : grid) {
            if (row == null || row.length != width) {
                throw new IllegalArgumentException("rows of different lengths");
            }
        }
        return grid;
    }

    static int height(double[][] grid) {
        return grid.length;
    }

    static int width(double[][] grid) {
        return grid[0].length;
    }
}
