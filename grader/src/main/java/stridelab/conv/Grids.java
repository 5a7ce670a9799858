package stridelab.conv;

/** Copies nested arrays to flat ones and back; refuses nested arrays that are null, empty or ragged. */
final class Grids {
    private Grids() {}

    static Shape shape(String name, double[][] grid) {
        Require.filled(name, grid == null ? 0 : grid.length);
        int width = grid[0] == null ? 0 : grid[0].length;
        Require.filled(name, width);
        for (int row = 1; row < grid.length; row++) {
            requireSameLength(name, "row", row, grid[row] == null ? 0 : grid[row].length, width);
        }
        return new Shape(1, 1, grid.length, width);
    }

    static Shape shape(String name, double[][][] planes) {
        Require.filled(name, planes == null ? 0 : planes.length);
        Shape first = shape(name, planes[0]);
        for (int channel = 1; channel < planes.length; channel++) {
            Shape other = shape(name, planes[channel]);
            requireSameLength(name, "channel", channel, other.height(), first.height());
            requireSameLength(name, "channel", channel, other.width(), first.width());
        }
        return new Shape(1, planes.length, first.height(), first.width());
    }

    static Shape shape(String name, double[][][][] batch) {
        Require.filled(name, batch == null ? 0 : batch.length);
        Shape first = shape(name, batch[0]);
        for (int image = 1; image < batch.length; image++) {
            Shape other = shape(name, batch[image]);
            if (!other.same(first)) {
                throw new IllegalArgumentException(
                        name + " must be rectangular: entry " + image + " differs from entry 0");
            }
        }
        return new Shape(batch.length, first.channels(), first.height(), first.width());
    }

    /** Copies a rectangular grid into a flat array, from an offset on. */
    static void flatten(double[][] grid, double[] flat, int offset) {
        int width = grid[0].length;
        for (int row = 0; row < grid.length; row++) {
            System.arraycopy(grid[row], 0, flat, offset + row * width, width);
        }
    }

    static double[][] unflatten(double[] flat, int offset, int height, int width) {
        double[][] grid = new double[height][width];
        for (int row = 0; row < height; row++) {
            System.arraycopy(flat, offset + row * width, grid[row], 0, width);
        }
        return grid;
    }

    private static void requireSameLength(String name, String part, int index, int length, int first) {
        if (length != first) {
            throw new IllegalArgumentException(name + " must be rectangular: " + part + " " + index + " has " + length
                    + ", " + part + " 0 has " + first);
        }
    }
}
