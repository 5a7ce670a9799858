package stridelab.exercises;

import java.util.function.IntBinaryOperator;

public final class MirrorPadding {
    private MirrorPadding() {}

    public static int reflectIndex(int i, int n) {
        C.pos(n);
        if (n == 1) return 0;
        long p = 2L * n - 2, m = Math.floorMod((long) i, p);
        return (int) Math.min(m, p - m);
    }

    private static int symmetricIndex(int i, int n) {
        long m = Math.floorMod((long) i, 2L * n);
        return (int) Math.min(m, 2L * n - 1 - m);
    }

    private static double[][] pad(double[][] x, int t, int b, int l, int r, IntBinaryOperator at) {
        C.grid(x);
        C.need(t >= 0, b >= 0, l >= 0, r >= 0);
        int h = x.length, w = x[0].length;
        var y = new double[C.size((long) t + h + b)][C.size((long) l + w + r)];
        for (int i = 0; i < y.length; i++) for (int j = 0; j < y[0].length; j++)
            y[i][j] = x[at.applyAsInt(i - t, h)][at.applyAsInt(j - l, w)];
        return y;
    }

    public static double[][] reflect(double[][] x, int top, int bottom, int left, int right) {
        return pad(x, top, bottom, left, right, MirrorPadding::reflectIndex);
    }

    public static double[][] symmetric(double[][] x, int top, int bottom, int left, int right) {
        return pad(x, top, bottom, left, right, MirrorPadding::symmetricIndex);
    }
}
