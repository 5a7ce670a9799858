package stridelab.exercises;

public final class MirrorPadding {
    private MirrorPadding() {}

    public static int reflectIndex(int i, int n) {
        if (n < 1) throw new IllegalArgumentException("n");
        if (n == 1) return 0;
        long period = 2L * (n - 1);
        long p = Math.floorMod((long) i, period);
        return (int) Math.min(p, period - p);
    }

    private static int symmetricIndex(int i, int n) {
        long p = Math.floorMod((long) i, 2L * n);
        return (int) Math.min(p, 2L * n - 1 - p);
    }

    public static double[][] reflect(double[][] x, int top, int bottom, int left, int right) {
        return pad(x, top, bottom, left, right, false);
    }

    public static double[][] symmetric(double[][] x, int top, int bottom, int left, int right) {
        return pad(x, top, bottom, left, right, true);
    }

    private static double[][] pad(double[][] x, int top, int bottom, int left, int right, boolean repeat) {
        CrossCorrelation.check(x);
        if (top < 0 || bottom < 0 || left < 0 || right < 0) throw new IllegalArgumentException("padding");
        long rows = (long) top + x.length + bottom;
        long cols = (long) left + x[0].length + right;
        if (rows > Integer.MAX_VALUE || cols > Integer.MAX_VALUE) throw new IllegalArgumentException("too large");
        if (rows == x.length && cols == x[0].length) return x; // nothing to pad

        // 1. make each row wider
        double[][] wide = x;
        if (left + right > 0) {
            wide = new double[x.length][(int) cols];
            for (int i = 0; i < x.length; i++) {
                for (int j = 0; j < cols; j++) {
                    int from = repeat ? symmetricIndex(j - left, x[0].length) : reflectIndex(j - left, x[0].length);
                    wide[i][j] = x[i][from];
                }
            }
        }
        // 2. the rows above and below are the same rows again
        double[][] y = new double[(int) rows][];
        for (int i = 0; i < rows; i++) {
            y[i] = wide[repeat ? symmetricIndex(i - top, x.length) : reflectIndex(i - top, x.length)];
        }
        return y;
    }
}
