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
        int period = 2 * n - 2;
        int m = i % period;
        if (m < 0) {
            m += period;
        }
        if (m >= n) {
            m = period - m;
        }
        return m;
    }

    public static double[][] reflect(double[][] x, int top, int bottom, int left, int right) {
        if (x == null || x.length == 0 || top < 0 || bottom < 0 || left < 0 || right < 0) {
            throw new IllegalArgumentException();
        }
        double[][] result = new double[x.length + top + bottom][x[0].length + left + right];
        for (int i = 0; i < result.length; i++) {
            for (int j = 0; j < result[0].length; j++) {
                result[i][j] = x[reflectIndex(i - top, x.length)][reflectIndex(j - left, x[0].length)];
            }
        }
        return result;
    }

    public static double[][] symmetric(double[][] x, int top, int bottom, int left, int right) {
        if (x == null || x.length == 0 || top < 0 || bottom < 0 || left < 0 || right < 0) {
            throw new IllegalArgumentException();
        }
        int h = x.length;
        int w = x[0].length;
        double[][] result = new double[h + top + bottom][w + left + right];
        for (int i = 0; i < result.length; i++) {
            for (int j = 0; j < result[0].length; j++) {
                int a = i - top;
                int b = j - left;
                if (a < 0) a = -a - 1;
                if (b < 0) b = -b - 1;
                if (a >= h) a = 2 * h - a - 1;
                if (b >= w) b = 2 * w - b - 1;
                result[i][j] = x[a][b];
            }
        }
        return result;
    }
}
