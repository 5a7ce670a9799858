package stridelab.exercises;

import static java.util.stream.IntStream.range;

import java.util.Arrays;
import java.util.stream.Stream;

/** A checked grid with its size; everything else is built on build() and at(). */
record Grid(double[][] cells, int h, int w) {

    interface Cell {
        double at(int row, int col);
    }

    static Grid of(double[][] cells) {
        require(cells != null && cells.length > 0 && cells[0] != null && cells[0].length > 0, "empty grid");
        require(Arrays.stream(cells).allMatch(row -> row != null && row.length == cells[0].length), "ragged grid");
        return new Grid(cells, cells.length, cells[0].length);
    }

    static double[][] build(int h, int w, Cell cell) {
        return range(0, h)
                .mapToObj(i -> range(0, w).mapToDouble(j -> cell.at(i, j)).toArray())
                .toArray(double[][]::new);
    }

    double at(int row, int col) {
        return row < 0 || row >= h || col < 0 || col >= w ? 0 : cells[row][col];
    }

    boolean sameSize(Grid other) {
        return h == other.h && w == other.w;
    }

    static void require(boolean ok, String otherwise) {
        if (!ok) throw new IllegalArgumentException(otherwise);
    }

    static void positive(int... values) {
        require(Arrays.stream(values).allMatch(v -> v >= 1), "must be >= 1: " + Arrays.toString(values));
    }

    static void notNegative(int... values) {
        require(Arrays.stream(values).allMatch(v -> v >= 0), "must be >= 0: " + Arrays.toString(values));
    }

    static void notEmpty(int[]... arrays) {
        require(Stream.of(arrays).allMatch(a -> a != null && a.length > 0), "null or empty");
    }
}
