package stridelab.exercises;

public class MirrorPadding {
    public static int reflectIndex(int i, int n) {
        Check.that(n >= 1);
        return n == 1 ? 0 : (int) bounce(i % (2L * n - 2), n);
    }

    private static long bounce(long i, int n) {
        if (i < 0) {
            return bounce(-i, n);
        }
        return i < n ? i : bounce(2L * (n - 1) - i, n);
    }

    public static double[][] reflect(double[][] x, int top, int bottom, int left, int right) {
        Check.grid(x);
        Check.that(top >= 0 && bottom >= 0 && left >= 0 && right >= 0);
        double[][] out = new double[Check.fits(0L + top + x.length + bottom)]
                [Check.fits(0L + left + x[0].length + right)];
        for (int i = 0; i < out.length; i++) {
            for (int j = 0; j < out[0].length; j++) {
                out[i][j] = x[reflectIndex(i - top, x.length)][reflectIndex(j - left, x[0].length)];
            }
        }
        return out;
    }

    /** One row and one column at a time: what is there by then is mirrored again. */
    public static double[][] symmetric(double[][] x, int top, int bottom, int left, int right) {
        Check.grid(x);
        Check.that(top >= 0 && bottom >= 0 && left >= 0 && right >= 0);
        double[][] out = new double[Check.fits(0L + top + x.length + bottom)]
                [Check.fits(0L + left + x[0].length + right)];
        for (int i = 0; i < out.length; i++) {
            for (int j = 0; j < out[0].length; j++) {
                out[i][j] = x[inside(i - top, x.length)][inside(j - left, x[0].length)];
            }
        }
        return out;
    }

    private static int inside(int i, int n) {
        if (i < 0) {
            return inside(-1 - i, n);
        }
        return i < n ? i : inside(2 * n - 1 - i, n);
    }
}
