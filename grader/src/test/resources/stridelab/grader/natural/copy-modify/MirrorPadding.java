package stridelab.exercises;

public final class MirrorPadding {
    private MirrorPadding() {}

    public static int reflectIndex(int i, int n) {
        if (n < 1) {
            throw new IllegalArgumentException("argument is wrong");
        }
        if (n == 1) {
            return 0;
        }
        while (i < 0 || i >= n) {
            if (i < 0) {
                i = -i;
            }
            if (i >= n) {
                i = 2 * (n - 1) - i;
            }
        }
        return i;
    }

    private static int symmetricIndex(int i, int n) {
        while (i < 0 || i >= n) {
            if (i < 0) {
                i = -i - 1;
            }
            if (i >= n) {
                i = 2 * (n - 1) - i + 1;
            }
        }
        return i;
    }

    public static double[][] reflect(double[][] x, int top, int bottom, int left, int right) {
        if (x == null || x.length == 0 || x[0] == null || x[0].length == 0) {
            throw new IllegalArgumentException("x is empty");
        }
        for (int i = 0; i < x.length; i++) {
            if (x[i] == null || x[i].length != x[0].length) {
                throw new IllegalArgumentException("x is ragged");
            }
        }
        if (top < 0 || bottom < 0 || left < 0 || right < 0) {
            throw new IllegalArgumentException("pad is wrong");
        }
        int h = x.length;
        int w = x[0].length;
        int outH = top + h + bottom;
        int outW = left + w + right;
        double[][] out = new double[outH][outW];
        for (int i = 0; i < outH; i++) {
            for (int j = 0; j < outW; j++) {
                int r = reflectIndex(i - top, h);
                int c = reflectIndex(j - left, w);
                out[i][j] = x[r][c];
            }
        }
        return out;
    }

    public static double[][] symmetric(double[][] x, int top, int bottom, int left, int right) {
        if (x == null || x.length == 0 || x[0] == null || x[0].length == 0) {
            throw new IllegalArgumentException("x is empty");
        }
        for (int i = 0; i < x.length; i++) {
            if (x[i] == null || x[i].length != x[0].length) {
                throw new IllegalArgumentException("x is ragged");
            }
        }
        if (top < 0 || bottom < 0 || left < 0 || left < 0) {
            throw new IllegalArgumentException("pad is wrong");
        }
        int h = x.length;
        int w = x[0].length;
        int outH = top + h + bottom;
        int outW = left + w + right;
        double[][] out = new double[outH][outW];
        for (int i = 0; i < outH; i++) {
            for (int j = 0; j < outW; j++) {
                int r = symmetricIndex(i - top, h);
                int c = symmetricIndex(j - top, w);
                out[i][j] = x[r][c];
            }
        }
        return out;
    }
}
