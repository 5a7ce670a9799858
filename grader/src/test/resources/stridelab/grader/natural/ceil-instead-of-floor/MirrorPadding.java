package stridelab.exercises;

/**
 * Question 3: padding with a mirror instead of zeros.
 */
public final class MirrorPadding {
    private MirrorPadding() {}

    public static int reflectIndex(int i, int n) {
        if (n < 1) {
            throw new IllegalArgumentException("n must be at least 1");
        }
        if (n == 1) {
            return 0;
        }
        long period = 2L * (n - 1);
        long pos = i % period;
        if (pos < 0) {
            pos += period;
        }
        if (pos >= n) {
            pos = period - pos;
        }
        return (int) pos;
    }

    private static int symmetricIndex(int i, int n) {
        long period = 2L * n;
        long pos = i % period;
        if (pos < 0) {
            pos += period;
        }
        if (pos >= n) {
            pos = period - 1 - pos;
        }
        return (int) pos;
    }

    private static void check(double[][] x, int top, int bottom, int left, int right) {
        CrossCorrelation.checkGrid(x);
        if (top < 0 || bottom < 0 || left < 0 || right < 0) {
            throw new IllegalArgumentException("negative padding");
        }
        if ((long) top + x.length + bottom > Integer.MAX_VALUE
                || (long) left + x[0].length + right > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("result too large");
        }
    }

    public static double[][] reflect(double[][] x, int top, int bottom, int left, int right) {
        check(x, top, bottom, left, right);
        double[][] result = new double[top + x.length + bottom][left + x[0].length + right];
        for (int i = 0; i < result.length; i++) {
            for (int j = 0; j < result[0].length; j++) {
                result[i][j] = x[reflectIndex(i - top, x.length)][reflectIndex(j - left, x[0].length)];
            }
        }
        return result;
    }

    public static double[][] symmetric(double[][] x, int top, int bottom, int left, int right) {
        check(x, top, bottom, left, right);
        double[][] result = new double[top + x.length + bottom][left + x[0].length + right];
        for (int i = 0; i < result.length; i++) {
            for (int j = 0; j < result[0].length; j++) {
                result[i][j] = x[symmetricIndex(i - top, x.length)][symmetricIndex(j - left, x[0].length)];
            }
        }
        return result;
    }
}
