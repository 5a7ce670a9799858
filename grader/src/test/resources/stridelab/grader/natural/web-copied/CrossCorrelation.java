package stridelab.exercises;

import java.util.*;

public final class CrossCorrelation {
    private CrossCorrelation() {}

    public static double[][] corr2d(double[][] x, double[][] k) {
        return conv2d(x, k, 0, 0, 1, 1);
    }

    // https://stackoverflow.com/questions/... im2col in java
    static double[][] im2col(double[][] im, int kh, int kw, int sh, int sw) {
        int H = im.length, W = im[0].length;
        int oh = (H - kh) / sh + 1, ow = (W - kw) / sw + 1;
        double[][] col = new double[oh * ow][kh * kw];
        for (int y = 0; y < oh; y++)
            for (int x = 0; x < ow; x++)
                for (int i = 0; i < kh; i++)
                    for (int j = 0; j < kw; j++)
                        col[y * ow + x][i * kw + j] = im[y * sh + i][x * sw + j];
        return col;
    }

    static double dot(double[] a, double[] b) {
        double s = 0;
        for (int i = 0; i < a.length; i++) s += a[i] * b[i];
        return s;
    }

    // np.pad(x, ((ph, ph), (pw, pw)))
    static double[][] pad(double[][] x, int ph, int pw) {
        double[][] r = new double[x.length + 2 * ph][x[0].length + 2 * pw];
        for (int i = 0; i < x.length; i++) System.arraycopy(x[i], 0, r[i + ph], pw, x[0].length);
        return r;
    }

    static double[] flatten(double[][] k) {
        return Arrays.stream(k).flatMapToDouble(Arrays::stream).toArray();
    }

    static void check(double[][] a) {
        if (a == null || a.length == 0 || a[0].length == 0) throw new IllegalArgumentException();
        for (double[] r : a) if (r.length != a[0].length) throw new IllegalArgumentException("ragged");
    }

    public static double[][] conv2d(double[][] x, double[][] k, int padH, int padW, int strideH, int strideW) {
        check(x);
        check(k);
        if (strideH <= 0 || strideW <= 0) throw new IllegalArgumentException("stride");
        int kh = k.length, kw = k[0].length;
        double[][] p = pad(x, padH, padW);
        if (kh > p.length || kw > p[0].length) throw new IllegalArgumentException("kernel too large");
        int oh = (p.length - kh) / strideH + 1, ow = (p[0].length - kw) / strideW + 1;
        double[][] cols = im2col(p, kh, kw, strideH, strideW);
        double[] w = flatten(k);
        double[][] out = new double[oh][ow];
        for (int i = 0; i < cols.length; i++) out[i / ow][i % ow] = dot(cols[i], w);
        return out;
    }
}
