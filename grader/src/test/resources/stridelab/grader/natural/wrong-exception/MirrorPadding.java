package stridelab.exercises;

/** Mirrors. */
public final class MirrorPadding {
    private MirrorPadding() {}

    public static int reflectIndex(int i, int n) {
        if (n < 1) {
            throw new IndexOutOfBoundsException("no positions: n = " + n);
        }
        if (n == 1) {
            return 0;
        }
        long p = 2L * n - 2;
        long m = Math.floorMod((long) i, p);
        return (int) (m < n ? m : p - m);
    }

    private static int symmetricIndex(int i, int n) {
        long p = 2L * n;
        long m = Math.floorMod((long) i, p);
        return (int) (m < n ? m : p - 1 - m);
    }

    public static double[][] reflect(double[][] x, int top, int bottom, int left, int right) {
        double[][] out = allocate(x, top, bottom, left, right);
        for (int i = 0; i < out.length; i++) {
            for (int j = 0; j < out[i].length; j++) {
                out[i][j] = x[reflectIndex(i - top, x.length)][reflectIndex(j - left, x[0].length)];
            }
        }
        return out;
    }

    public static double[][] symmetric(double[][] x, int top, int bottom, int left, int right) {
        double[][] out = allocate(x, top, bottom, left, right);
        for (int i = 0; i < out.length; i++) {
            for (int j = 0; j < out[i].length; j++) {
                out[i][j] = x[symmetricIndex(i - top, x.length)][symmetricIndex(j - left, x[0].length)];
            }
        }
        return out;
    }

    private static double[][] allocate(double[][] x, int top, int bottom, int left, int right) {
        CrossCorrelation.requireGrid(x, "x");
        if (top < 0 || bottom < 0 || left < 0 || right < 0) {
            throw new IndexOutOfBoundsException("negative padding");
        }
        int rows = Math.addExact(Math.addExact(top, bottom), x.length);
        int columns = Math.addExact(Math.addExact(left, right), x[0].length);
        return new double[rows][columns];
    }
}
