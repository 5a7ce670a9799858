package stridelab.exercises;

/** A grid row after row in one array. */
final class Flat {
    final int rows;
    final int columns;
    final double[] cells;

    Flat(int rows, int columns) {
        this.rows = rows;
        this.columns = columns;
        this.cells = new double[Math.multiplyExact(rows, columns)];
    }

    static Flat of(double[][] grid) {
        Flat flat = new Flat(grid.length, grid[0].length);
        for (int row = 0; row < grid.length; row++) {
            System.arraycopy(grid[row], 0, flat.cells, row * flat.columns, flat.columns);
        }
        return flat;
    }

    /** With a border of zeros. */
    static Flat of(double[][] grid, int above, int beside) {
        Flat flat = new Flat(grid.length + 2 * above, grid[0].length + 2 * beside);
        for (int row = 0; row < grid.length; row++) {
            System.arraycopy(grid[row], 0, flat.cells, (row + above) * flat.columns + beside, grid[row].length);
        }
        return flat;
    }

    double[][] unfold() {
        double[][] grid = new double[rows][columns];
        for (int cell = 0; cell < cells.length; cell++) {
            grid[cell / columns][cell % columns] = cells[cell];
        }
        return grid;
    }
}
