package stridelab.exercises;

public final class MirrorPadding {
    private MirrorPadding() { }

    public static int reflectIndex(int i, int n) {
        if (n < 1) {
            throw new IllegalArgumentException("n < 1");
        }
        if (n == 1) {
            return 0;
        }
        int last = n - 1;
        long steps = Math.abs((long) i);
        int rest = (int) (steps % last);
        boolean forwards = steps / last % 2 == 0;
        return forwards ? rest : last - rest;
    }

    private static int symmetricIndex(int i, int n) {
        long steps = i >= 0 ? i : -(i + 1L);
        int rest = (int) (steps % n);
        boolean forwards = steps / n % 2 == 0;
        return forwards ? rest : n - 1 - rest;
    }

    public static double[][] reflect(double[][] x, int top, int bottom, int left, int right) {
        double[][] out = frame(x, top, bottom, left, right);
        for (int r = 0; r < out.length; r++) {
            for (int c = 0; c < out[0].length; c++) {
                out[r][c] = x[reflectIndex(r - bottom, x.length)][reflectIndex(c - left, x[0].length)];
            }
        }
        return out;
    }

    public static double[][] symmetric(double[][] x, int top, int bottom, int left, int right) {
        double[][] out = frame(x, top, bottom, left, right);
        for (int r = 0; r < out.length; r++) {
            for (int c = 0; c < out[0].length; c++) {
                out[r][c] = x[symmetricIndex(r - top, x.length)][symmetricIndex(c - right, x[0].length)];
            }
        }
        return out;
    }

    private static double[][] frame(double[][] x, int top, int bottom, int left, int right) {
        GridUtil.valid(x);
        if (top < 0 || bottom < 0 || left < 0 || right < 0) {
            throw new IllegalArgumentException("negative padding");
        }
        long rows = (long) x.length + top + bottom;
        long columns = (long) x[0].length + left + right;
        if (rows > Integer.MAX_VALUE || columns > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("too large");
        }
        return new double[(int) rows][(int) columns];
    }
}
