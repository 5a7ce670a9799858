package stridelab.exercises;

public final class MirrorPadding {

    private MirrorPadding() {
    }

    public static int reflectIndex(int i, int n) {
        if (n < 1) {
            throw new IllegalArgumentException("Out of range.");
        }
        if (n == 1) {
            return 0;
        }
        long period = 2L * (n - 1);
        long p = Math.abs((long) i) % period;
        if (p >= n) {
            p = period - p;
        }
        return (int) p;
    }

    private static void check(double[][] x, int top, int bottom, int left, int right) {
        Pool.checkGrid(x);
        if (top < 0 || bottom < 0 || left < 0 || right < 0) {
            throw new IllegalArgumentException("Negative padding.");
        }
    }

    public static double[][] reflect(double[][] x, int top, int bottom, int left, int right) {
        check(x, top, bottom, left, right);
        double[][] out = new double[top + x.length + bottom][left + x[0].length + right];
        for (int i = 0; i < out.length; i++) {
            int r = reflectIndex(i - top, x.length);
            for (int j = 0; j < out[i].length; j++) {
                out[i][j] = x[r][reflectIndex(j - left, x[0].length)];
            }
        }
        return out;
    }

    /**
     * The border is repeated.
     */
    public static double[][] symmetric(double[][] x, int top, int bottom, int left, int right) {
        check(x, top, bottom, left, right);
        double[][] out = new double[top + x.length + bottom][left + x[0].length + right];
        for (int i = 0; i < out.length; i++) {
            int r = Math.max(0, Math.min(x.length - 1, i - top));
            for (int j = 0; j < out[i].length; j++) {
                int c = Math.max(0, Math.min(x[0].length - 1, j - left));
                out[i][j] = x[r][c];
            }
        }
        return out;
    }
}
