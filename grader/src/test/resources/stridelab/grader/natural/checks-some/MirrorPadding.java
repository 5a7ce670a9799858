package stridelab.exercises;

public final class MirrorPadding {
    private MirrorPadding() {}

    public static int reflectIndex(int i, int n) {
        if (n < 1) {
            throw new IllegalArgumentException("n");
        }
        if (n == 1) {
            return 0;
        }
        // bounce until inside
        while (i < 0 || i >= n) {
            if (i < 0) {
                i = -i;
            } else {
                i = 2 * (n - 1) - i;
            }
        }
        return i;
    }

    private static int symmetricIndex(int i, int n) {
        while (i < 0 || i >= n) {
            if (i < 0) {
                i = -i - 1;
            } else {
                i = 2 * n - 1 - i;
            }
        }
        return i;
    }

    public static double[][] reflect(double[][] x, int top, int bottom, int left, int right) {
        if (top < 0 || bottom < 0 || left < 0 || right < 0) {
            throw new IllegalArgumentException("padding");
        }
        int h = x.length, w = x[0].length;
        double[][] result = new double[top + h + bottom][left + w + right];
        for (int i = 0; i < result.length; i++) {
            for (int j = 0; j < result[0].length; j++) {
                result[i][j] = x[reflectIndex(i - top, h)][reflectIndex(j - left, w)];
            }
        }
        return result;
    }

    public static double[][] symmetric(double[][] x, int top, int bottom, int left, int right) {
        if (x == null || x.length == 0) {
            throw new IllegalArgumentException("x");
        }
        int h = x.length, w = x[0].length;
        double[][] result = new double[top + h + bottom][left + w + right];
        for (int i = 0; i < result.length; i++) {
            for (int j = 0; j < result[0].length; j++) {
                result[i][j] = x[symmetricIndex(i - top, h)][symmetricIndex(j - left, w)];
            }
        }
        return result;
    }
}
