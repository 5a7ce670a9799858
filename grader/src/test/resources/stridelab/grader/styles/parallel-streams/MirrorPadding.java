package stridelab.exercises;

import java.util.Arrays;

public class MirrorPadding {
    public static int reflectIndex(int i, int n) {
        Check.that(n >= 1);
        long span = n - 1L;
        if (span == 0) {
            return 0;
        }
        long bounces = Math.floorDiv(i, span);
        long place = Math.floorMod((long) i, span);
        return (int) (Math.floorMod(bounces, 2L) == 0 ? place : span - place);
    }

    public static double[][] reflect(double[][] x, int top, int bottom, int left, int right) {
        double[][] out = room(x, top, bottom, left, right);
        Arrays.parallelSetAll(out, i -> {
            double[] row = out[i];
            Arrays.parallelSetAll(row, j -> x[reflectIndex(i - top, x.length)][reflectIndex(j - left, x[0].length)]);
            return row;
        });
        return out;
    }

    public static double[][] symmetric(double[][] x, int top, int bottom, int left, int right) {
        double[][] out = room(x, top, bottom, left, right);
        Arrays.parallelSetAll(out, i -> {
            double[] row = out[i];
            Arrays.parallelSetAll(row, j -> x[outer(i - top, x.length)][outer(j - left, x[0].length)]);
            return row;
        });
        return out;
    }

    private static int outer(int i, int n) {
        int place = Math.floorMod(i, n);
        return Math.floorMod(Math.floorDiv(i, n), 2) == 0 ? place : n - 1 - place;
    }

    private static double[][] room(double[][] x, int top, int bottom, int left, int right) {
        Check.grid(x);
        Check.that(Math.min(Math.min(top, bottom), Math.min(left, right)) >= 0);
        return new double[Check.fits((long) top + x.length + bottom)][Check.fits((long) left + x[0].length + right)];
    }
}
