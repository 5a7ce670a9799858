package stridelab.exercises;

/** What several exercises need. */
final class Grids {
    private Grids() {}

    static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    static void check(double[][] grid, String name) {
        require(grid != null && grid.length > 0, name + " is null or empty");
        for (double[] row : grid) {
            require(row != null && row.length > 0, name + " has a null or empty row");
            require(row.length == grid[0].length, name + " is ragged");
        }
    }

    static void checkChannels(double[][][] grids, String name) {
        require(grids != null && grids.length > 0, name + " is null or empty");
        for (double[][] grid : grids) {
            check(grid, name);
            require(grid.length == grids[0].length && grid[0].length == grids[0][0].length, name + " is ragged");
        }
    }

    /** {height, width} */
    static int[] shape(double[][] grid) {
        return new int[] {grid.length, grid[0].length};
    }

    static void addTo(double[][] sum, double[][] more) {
        for (int i = 0; i < sum.length; i++) {
            for (int j = 0; j < sum[i].length; j++) {
                sum[i][j] += more[i][j];
            }
        }
    }
}
