package stridelab.exercises;

import java.util.function.IntBinaryOperator;

/**
 * An immutable-from-outside view of a rectangular grid. The constructor is private: whoever holds a Matrix knows that
 * it was checked.
 */
final class Matrix {

    private final double[][] cells;
    private final Shape shape;

    private Matrix(double[][] cells) {
        this.cells = cells;
        this.shape = Shape.of(cells.length, cells[0].length);
    }

    /** Wraps (does not copy) a grid, after looking at every row. */
    static Matrix wrap(double[][] grid, String name) {
        Require.notNull(grid, name);
        if (grid.length == 0) {
            throw new IllegalArgumentException(name + " has no rows");
        }
        for (double[] row : grid) {
            Require.notEmpty(row, "a row of " + name);
            if (row.length != grid[0].length) {
                throw new IllegalArgumentException(name + " is ragged");
            }
        }
        return new Matrix(grid);
    }

    static Matrix zeros(Shape shape) {
        return new Matrix(new double[shape.height()][shape.width()]);
    }

    Shape shape() {
        return shape;
    }

    int height() {
        return shape.height();
    }

    int width() {
        return shape.width();
    }

    double get(int row, int column) {
        return cells[row][column];
    }

    /** Zero padding without a padded copy: outside of the grid stands 0. */
    double getOrZero(long row, long column) {
        boolean inside = row >= 0 && row < height() && column >= 0 && column < width();
        return inside ? cells[(int) row][(int) column] : 0;
    }

    void set(int row, int column, double value) {
        cells[row][column] = value;
    }

    void add(long row, long column, double value) {
        if (row >= 0 && row < height() && column >= 0 && column < width()) {
            cells[(int) row][(int) column] += value;
        }
    }

    Matrix plus(Matrix other) {
        Matrix sum = zeros(shape);
        for (int r = 0; r < height(); r++) {
            for (int c = 0; c < width(); c++) {
                sum.cells[r][c] = cells[r][c] + other.cells[r][c];
            }
        }
        return sum;
    }

    /** A new matrix of the given shape; its rows and columns are looked up here with the rule. */
    Matrix remap(Shape target, int top, int left, IntBinaryOperator indexRule) {
        int[] columnOf = new int[target.width()];
        for (int c = 0; c < columnOf.length; c++) {
            columnOf[c] = indexRule.applyAsInt(c - left, width());
        }
        Matrix result = zeros(target);
        for (int r = 0; r < target.height(); r++) {
            double[] source = cells[indexRule.applyAsInt(r - top, height())];
            for (int c = 0; c < columnOf.length; c++) {
                result.cells[r][c] = source[columnOf[c]];
            }
        }
        return result;
    }

    /** Hands out the array itself; only called for matrices that were made with {@link #zeros}. */
    double[][] toArray() {
        return cells;
    }
}
