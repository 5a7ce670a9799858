package stridelab.exercises;

public final class MirrorPadding {
    private MirrorPadding() {
    }

    public static int reflectIndex(int i, int n) {
        if (n < 1) throw new IllegalArgumentException("n < 1");
        if (n == 1) return 0;
        long period = 2L * n - 2;
        long pos = Math.abs((long) i) % period; // the pattern is the same to the left and to the right of 0
        return (int) (pos < n ? pos : period - pos);
    }

    public static double[][] reflect(double[][] x, int top, int bottom, int left, int right) {
        return mirror(x, top, bottom, left, right, false);
    }

    public static double[][] symmetric(double[][] x, int top, int bottom, int left, int right) {
        return mirror(x, top, bottom, left, right, true);
    }

    private static double[][] mirror(double[][] x, int top, int bottom, int left, int right, boolean twice) {
        CrossCorrelation.requireGrid(x);
        int[] rows = sources(x.length, top, bottom, twice);
        int[] cols = sources(x[0].length, left, right, twice);
        double[][] out = new double[rows.length][cols.length];
        for (int r = 0; r < rows.length; r++) {
            for (int c = 0; c < cols.length; c++) {
                out[r][c] = x[rows[r]][cols[c]];
            }
        }
        return out;
    }

    /** for every row (or column) of the result: which one of the image it is */
    private static int[] sources(int n, int before, int after, boolean twice) {
        if (before < 0 || after < 0) throw new IllegalArgumentException("padding < 0");
        long length = (long) before + n + after;
        if (length > Integer.MAX_VALUE) throw new IllegalArgumentException("too large");
        int[] from = new int[(int) length];
        for (int p = 0; p < from.length; p++) {
            int i = p - before;
            if (twice) {
                long m = Math.floorMod((long) i, 2L * n);
                from[p] = (int) (m < n ? m : 2L * n - 1 - m);
            } else {
                from[p] = reflectIndex(i, n);
            }
        }
        return from;
    }
}
