package stridelab.exercises;

import java.util.function.IntUnaryOperator;

public final class MirrorPadding {
    private MirrorPadding() {}

    public static int reflectIndex(int i, int n) {
        Grid.positive(n);
        return n == 1 ? 0 : n - 1 - Math.abs(n - 1 - (int) Math.floorMod((long) i, 2L * n - 2));
    }

    private static int symmetricIndex(int i, int n) {
        var m = Math.floorMod(i, 2 * n);
        return m < n ? m : 2 * n - 1 - m;
    }

    public static double[][] reflect(double[][] x, int top, int bottom, int left, int right) {
        var in = Grid.of(x);
        return pad(in, top, bottom, left, right, i -> reflectIndex(i, in.h()), j -> reflectIndex(j, in.w()));
    }

    public static double[][] symmetric(double[][] x, int top, int bottom, int left, int right) {
        var in = Grid.of(x);
        return pad(in, top, bottom, left, right, i -> symmetricIndex(i, in.h()), j -> symmetricIndex(j, in.w()));
    }

    private static double[][] pad(
            Grid in, int top, int bottom, int left, int right, IntUnaryOperator row, IntUnaryOperator col) {
        Grid.notNegative(top, bottom, left, right);
        return Grid.build(
                top + in.h() + bottom,
                left + in.w() + right,
                (i, j) -> in.cells()[row.applyAsInt(i - top)][col.applyAsInt(j - left)]);
    }
}
