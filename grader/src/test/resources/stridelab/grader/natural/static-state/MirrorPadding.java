package stridelab.exercises;

public final class MirrorPadding {
    private MirrorPadding() {}

    // one period of the mirror for the last n: 0 1 2 ... n-1 ... 2 1
    private static int[] period = {0};
    private static int periodN = 1;

    public static int reflectIndex(int i, int n) {
        if (n < 1) throw new IllegalArgumentException("n");
        if (n != periodN) {
            period = new int[2 * (n - 1)];
            for (int p = 0; p < period.length; p++) {
                period[p] = p < n ? p : period.length - p;
            }
            periodN = n;
        }
        return period[Math.floorMod(i, period.length)];
    }

    private static int[] rows;
    private static int[] cols;

    public static double[][] reflect(double[][] x, int top, int bottom, int left, int right) {
        check(x, top, bottom, left, right);
        for (int i = 0; i < rows.length; i++) rows[i] = reflectIndex(i - top, x.length);
        for (int j = 0; j < cols.length; j++) cols[j] = reflectIndex(j - left, x[0].length);
        return take(x);
    }

    public static double[][] symmetric(double[][] x, int top, int bottom, int left, int right) {
        check(x, top, bottom, left, right);
        for (int i = 0; i < rows.length; i++) rows[i] = sym(i - top, x.length);
        for (int j = 0; j < cols.length; j++) cols[j] = sym(j - left, x[0].length);
        return take(x);
    }

    private static int sym(int i, int n) {
        int m = (int) Math.floorMod((long) i, 2L * n);
        return m < n ? m : 2 * n - 1 - m;
    }

    private static void check(double[][] x, int top, int bottom, int left, int right) {
        CrossCorrelation.checkGrid(x);
        if (top < 0 || bottom < 0 || left < 0 || right < 0) throw new IllegalArgumentException("pad");
        long h = (long) x.length + top + bottom;
        long w = (long) x[0].length + left + right;
        if (h > Integer.MAX_VALUE || w > Integer.MAX_VALUE) throw new IllegalArgumentException("too large");
        rows = new int[(int) h];
        cols = new int[(int) w];
    }

    private static double[][] take(double[][] x) {
        double[][] y = new double[rows.length][cols.length];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < cols.length; j++) {
                y[i][j] = x[rows[i]][cols[j]];
            }
        }
        return y;
    }
}
