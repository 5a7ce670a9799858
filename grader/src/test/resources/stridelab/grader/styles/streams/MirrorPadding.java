package stridelab.exercises;

import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

public class MirrorPadding {
    public static int reflectIndex(int i, int n) {
        Check.that(n >= 1);
        long period = Math.max(1, 2L * n - 2);
        long place = (i % period + period) % period;
        return (int) Math.min(place, period - place) % n;
    }

    public static double[][] reflect(double[][] x, int top, int bottom, int left, int right) {
        Check.grid(x);
        return padded(x, top, bottom, left, right, i -> reflectIndex(i, x.length), j -> reflectIndex(j, x[0].length));
    }

    public static double[][] symmetric(double[][] x, int top, int bottom, int left, int right) {
        Check.grid(x);
        return padded(x, top, bottom, left, right, i -> twice(i, x.length), j -> twice(j, x[0].length));
    }

    private static int twice(int i, int n) {
        int place = (int) Math.floorMod((long) i, 2L * n);
        return Math.min(place, 2 * n - 1 - place);
    }

    private static double[][] padded(
            double[][] x, int top, int bottom, int left, int right, IntUnaryOperator rows, IntUnaryOperator columns) {
        Check.that(IntStream.of(top, bottom, left, right).min().getAsInt() >= 0);
        int h = Check.fits((long) x.length + top + bottom);
        int w = Check.fits((long) x[0].length + left + right);
        return IntStream.range(-top, h - top)
                .map(rows)
                .mapToObj(i -> IntStream.range(-left, w - left)
                        .map(columns)
                        .mapToDouble(j -> x[i][j])
                        .toArray())
                .toArray(double[][]::new);
    }
}
