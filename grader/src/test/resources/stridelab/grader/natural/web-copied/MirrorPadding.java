package stridelab.exercises;

public final class MirrorPadding {
    private MirrorPadding() {}

    // OpenCV borderInterpolate BORDER_REFLECT_101
    public static int reflectIndex(int p, int len) {
        if (len <= 0) throw new IllegalArgumentException();
        return borderInterpolate(p, len, 1);
    }

    static int borderInterpolate(int p, int len, int delta) {
        if (len == 1) return 0;
        while (p < 0 || p >= len) {
            if (p < 0)
                p = -p - 1 + delta;
            else
                p = len - 1 - (p - len) - delta;
        }
        return p;
    }

    static double[][] copyMakeBorder(double[][] x, int t, int b, int l, int r, int delta) {
        CrossCorrelation.check(x);
        int h = x.length, w = x[0].length;
        if (t < 0 || b < 0 || l < 0 || r < 0) throw new IllegalArgumentException();
        double[][] o = new double[h + t + b][w + l + r];
        for (int i = 0; i < o.length; i++)
            for (int j = 0; j < o[0].length; j++)
                o[i][j] = x[borderInterpolate(i - t, h, delta)][borderInterpolate(j - l, w, delta)];
        return o;
    }

    public static double[][] reflect(double[][] x, int top, int bottom, int left, int right) {
        return copyMakeBorder(x, top, bottom, left, right, 1);
    }

    public static double[][] symmetric(double[][] x, int top, int bottom, int left, int right) {
        return copyMakeBorder(x, top, bottom, left, right, 0);
    }
}
