package stridelab.exercises;

public final class MirrorPadding {
    private MirrorPadding() {}

    public static int reflectIndex(int i, int n) {
        if (n < 1) {
            throw new IllegalArgumentException();
        }
        if (n == 1) {
            return 0;
        }
        if (i < 0) {
            i = -i;
        }
        if (i >= n) {
            i = 2 * (n - 1) - i;
        }
        if (i < 0) {
            i = -i;
        }
        return i;
    }

    public static double[][] reflect(double[][] x, int top, int bottom, int left, int right) {
        if (top < 0 || bottom < 0 || left < 0 || right < 0) {
            throw new IllegalArgumentException();
        }
        int h = x.length;
        int w = x[0].length;
        double[][] jieguo = new double[h + top + bottom][w + left + right];
        for (int i = 0; i < h + top + bottom; i++) {
            for (int j = 0; j < w + left + right; j++) {
                int a = reflectIndex(i - top, h);
                int b = reflectIndex(j - left, w);
                jieguo[i][j] = x[a][b];
            }
        }
        return jieguo;
    }

    public static double[][] symmetric(double[][] x, int top, int bottom, int left, int right) {
        int h = x.length;
        int w = x[0].length;
        double[][] jieguo = new double[h + top + bottom][w + left + right];
        for (int i = 0; i < h + top + bottom; i++) {
            for (int j = 0; j < w + left + right; j++) {
                int a = i - top;
                int b = j - left;
                // 上边
                if (a < 0) {
                    a = -a - 1;
                }
                // 下边
                if (a >= h) {
                    a = h - (a - h) - 1;
                }
                // 左边
                if (b < 0) {
                    b = -b - 1;
                }
                // 右边
                if (b >= w) {
                    b = w - (b - w) - 1;
                }
                jieguo[i][j] = x[a][b];
            }
        }
        return jieguo;
    }
}
