package stridelab.exercises;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.opentest4j.AssertionFailedError;

/**
 * Compares grids, and shows both when they differ, with a star at each wrong cell.
 *
 * <p>Two numbers agree when they differ by at most 1e-9 · max(1, M), M being the largest magnitude expected: the
 * hidden tests' own rule.
 *
 * <p>中文：比较两个网格；不同时把两者都打印出来，并用星号标出错误的值。误差允许到 1e-9 · max(1, M)，M 是正确结果中绝对
 * 值的最大值，与隐藏测试的规则相同。
 */
final class GridAssertions {
    private GridAssertions() {}

    /** For {@code double[rows][columns]}. */
    static void assertGrid(double[][] expected, double[][] actual) {
        compare("", expected, actual, tolerance(expected));
    }

    /** For {@code double[samples]}: a grid of one row. */
    static void assertSignal(double[] expected, double[] actual) {
        assertGrid(new double[][] {expected}, new double[][] {actual});
    }

    /** For {@code double[channels][rows][columns]}. */
    static void assertChannels(double[][][] expected, double[][][] actual) {
        if (actual == null || actual.length != expected.length) {
            throw new AssertionFailedError("expected / 应为: " + expected.length + " channels / 个通道; actual / 实际: "
                    + (actual == null ? "null" : actual.length));
        }
        double tolerance = Arrays.stream(expected)
                .mapToDouble(GridAssertions::tolerance)
                .max()
                .orElse(0);
        for (int c = 0; c < expected.length; c++) {
            compare("channel / 通道 " + c + ": ", expected[c], actual[c], tolerance);
        }
    }

    /** For the size alone. */
    static void assertSize(int rows, int columns, double[][] actual) {
        String expected = rows + " x " + columns;
        if (!size(actual).equals(expected)) {
            throw new AssertionFailedError(
                    "the size differs / 大小不对: expected / 应为 " + expected + ", actual / 实际 " + size(actual));
        }
    }

    private static double tolerance(double[][] expected) {
        double largest = Arrays.stream(expected)
                .flatMapToDouble(Arrays::stream)
                .filter(Double::isFinite)
                .map(Math::abs)
                .max()
                .orElse(0);
        return 1e-9 * Math.max(1, largest);
    }

    private static void compare(String where, double[][] expected, double[][] actual, double tolerance) {
        if (!size(expected).equals(size(actual))) {
            throw failure(where + "the size differs / 大小不对", expected, actual, tolerance);
        }
        long wrong = IntStream.range(0, expected.length)
                .mapToLong(i -> IntStream.range(0, expected[i].length)
                        .filter(j -> !agree(expected[i][j], actual[i][j], tolerance))
                        .count())
                .sum();
        if (wrong > 0) {
            long all = (long) expected.length * expected[0].length;
            String what = wrong + " of " + all + " cells differ, see * / " + all + " 个值中有 " + wrong + " 个不对，见 *";
            throw failure(where + what, expected, actual, tolerance);
        }
    }

    /** Written so that NaN, which is neither near nor far, does not pass. */
    private static boolean agree(double expected, double actual, double tolerance) {
        boolean bothNaN = Double.isNaN(expected) && Double.isNaN(actual);
        return expected == actual || bothNaN || Math.abs(expected - actual) <= tolerance;
    }

    private static AssertionFailedError failure(String what, double[][] expected, double[][] actual, double tolerance) {
        String wanted = "expected / 应为, " + size(expected) + ":\n" + text(expected, expected, tolerance);
        String got = "actual / 实际, " + size(actual) + ":\n" + text(actual, expected, tolerance);
        return new AssertionFailedError(what + "\n" + wanted + got, wanted, got);
    }

    /** Such as {@code 2 x 3}; what is no grid is named as what it is. */
    private static String size(double[][] grid) {
        if (grid == null || Arrays.asList(grid).contains(null)) {
            return "null";
        }
        long widths = Arrays.stream(grid).mapToInt(row -> row.length).distinct().count();
        return widths > 1 ? "ragged / 各行不等长" : grid.length + " x " + (grid.length == 0 ? 0 : grid[0].length);
    }

    private static String text(double[][] grid, double[][] expected, double tolerance) {
        if (grid == null) {
            return "    null\n";
        }
        String[][] cells = IntStream.range(0, grid.length)
                .mapToObj(i -> grid[i] == null
                        ? new String[] {" null"}
                        : IntStream.range(0, grid[i].length)
                                .mapToObj(j -> cell(grid[i][j], i, j, expected, tolerance))
                                .toArray(String[]::new))
                .toArray(String[][]::new);
        int width = Arrays.stream(cells)
                .flatMap(Arrays::stream)
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return Arrays.stream(cells)
                .map(row -> Arrays.stream(row)
                        .map(cell -> " ".repeat(width - cell.length()) + cell)
                        .collect(Collectors.joining(" ", "  ", "\n")))
                .collect(Collectors.joining());
    }

    private static String cell(double value, int row, int column, double[][] expected, double tolerance) {
        boolean known = row < expected.length && column < expected[row].length;
        boolean right = known && agree(expected[row][column], value, tolerance);
        String number = value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
        return (right || !known ? " " : "*") + number;
    }
}
