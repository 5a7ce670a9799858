package stridelab.exercises;

public final class MirrorPadding {
    private MirrorPadding() {}

    public static int reflectIndex(int i, int n) {
        Check.that(n >= 1, "n");
        if (n == 1) {
            return 0;
        }
        int period = 2 * (n - 1);
        // Math.abs 之后左右对称
        int p = Math.abs(i) % period;
        return p < n ? p : period - p;
    }

    private static int symmetricIndex(int i, int n) {
        int period = 2 * n;
        int p = ((i % period) + period) % period;
        return p < n ? p : period - 1 - p;
    }

    public static double[][] reflect(double[][] x, int top, int bottom, int left, int right) {
        checkAll(x, top, bottom, left, right);
        int h = x.length, w = x[0].length;
        double[][] y = new double[top + h + bottom][left + w + right];
        for (int i = 0; i < y.length; i++) {
            for (int j = 0; j < y[i].length; j++) {
                y[i][j] = x[reflectIndex(i - top, h)][reflectIndex(j - left, w)];
            }
        }
        return y;
    }

    public static double[][] symmetric(double[][] x, int top, int bottom, int left, int right) {
        checkAll(x, top, bottom, left, right);
        int h = x.length, w = x[0].length;
        double[][] y = new double[top + h + bottom][left + w + right];
        for (int i = 0; i < y.length; i++) {
            for (int j = 0; j < y[i].length; j++) {
                y[i][j] = x[symmetricIndex(i - top, h)][symmetricIndex(j - left, w)];
            }
        }
        return y;
    }

    private static void checkAll(double[][] x, int top, int bottom, int left, int right) {
        Check.grid(x);
        Check.that(top >= 0 && bottom >= 0 && left >= 0 && right >= 0, "padding below 0");
    }
}
