package stridelab.exercises;

final class Grids {
    private Grids() {}

    static void check(double[][] grid) {
        if (grid == null || grid.length == 0 || grid[0] == null || grid[0].length == 0) {
            throw new IllegalArgumentException("Grid is null or empty");
        }
        for (int i = 1; i < grid.length; i++) {
            if (grid[i] == null || grid[i].length != grid[0].length) {
                throw new IllegalArgumentException("Rows of different lengths");
            }
        }
    }

    // TODO for Channels
    // static void checkChannels(double[][][] channels) {
}
