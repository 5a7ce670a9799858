package stridelab.exercises;

public final class MirrorPadding {
    private MirrorPadding() {}

    public static int reflectIndex(int i, int n) {
        try {
            if (n < 1) {
                throw new Exception("n");
            }
            int m = (int) Math.abs((long) i % (2L * n - 2)); // n == 1: / by zero
            return m < n ? m : 2 * n - 2 - m;
        } catch (ArithmeticException e) {
            return 0;
        } catch (Exception e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static int symmetricIndex(int i, int n) {
        int m = Math.floorMod(i, 2 * n);
        return m < n ? m : 2 * n - 1 - m;
    }

    public static double[][] reflect(double[][] x, int top, int bottom, int left, int right) {
        try {
            double[][] y = empty(x, top, bottom, left, right);
            for (int i = 0; i < y.length; i++) {
                for (int j = 0; j < y[i].length; j++) {
                    y[i][j] = x[reflectIndex(i - top, x.length)][reflectIndex(j - left, x[0].length)];
                }
            }
            return y;
        } catch (Throwable t) {
            throw new IllegalArgumentException("reflect", t);
        }
    }

    public static double[][] symmetric(double[][] x, int top, int bottom, int left, int right) {
        try {
            double[][] y = empty(x, top, bottom, left, right);
            for (int i = 0; i < y.length; i++) {
                for (int j = 0; j < y[i].length; j++) {
                    y[i][j] = x[symmetricIndex(i - top, x.length)][symmetricIndex(j - left, x[0].length)];
                }
            }
            return y;
        } catch (Throwable t) {
            throw new IllegalArgumentException("symmetric", t);
        }
    }

    private static double[][] empty(double[][] x, int top, int bottom, int left, int right) throws Exception {
        CrossCorrelation.assertGrid(x);
        if (Math.min(Math.min(top, bottom), Math.min(left, right)) < 0) {
            throw new Exception("negative padding");
        }
        int rows = Math.addExact(Math.addExact(top, x.length), bottom);
        int cols = Math.addExact(Math.addExact(left, x[0].length), right);
        return new double[rows][cols];
    }
}
