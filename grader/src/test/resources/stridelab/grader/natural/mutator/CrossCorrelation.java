package stridelab.exercises;

import java.util.Arrays;

public final class CrossCorrelation {
    private CrossCorrelation() {}

    static void check(double[][] g) {
        if (g == null || g.length == 0) throw new IllegalArgumentException("empty grid");
        for (double[] r : g) {
            if (r == null || r.length == 0 || r.length != g[0].length) {
                throw new IllegalArgumentException("bad row");
            }
        }
    }

    public static double[][] corr2d(double[][] x, double[][] k) {
        check(x);
        check(k);
        int h = x.length - k.length + 1;
        int w = x[0].length - k[0].length + 1;
        if (h < 1 || w < 1) throw new IllegalArgumentException("kernel too large");
        slide(x, k, h, w, 1, 1);
        return crop(x, h, w);
    }

    // The value at (i, j) is not needed any more once output (i, j) is known, so it can be overwritten.
    // Saves memory.
    private static void slide(double[][] x, double[][] k, int h, int w, int sh, int sw) {
        for (int i = 0; i < h; i++) {
            for (int j = 0; j < w; j++) {
                double sum = 0;
                for (int a = 0; a < k.length; a++) {
                    for (int b = 0; b < k[0].length; b++) {
                        sum += x[i * sh + a][j * sw + b] * k[a][b];
                    }
                }
                x[i][j] = sum;
            }
        }
    }

    private static double[][] crop(double[][] x, int h, int w) {
        if (h == x.length && w == x[0].length) return x;
        double[][] y = Arrays.copyOf(x, h);
        if (w < x[0].length) {
            for (int i = 0; i < h; i++) y[i] = Arrays.copyOf(y[i], w);
        }
        return y;
    }

    public static double[][] conv2d(double[][] x, double[][] k, int padH, int padW, int strideH, int strideW) {
        check(x);
        check(k);
        if (strideH < 1 || strideW < 1) throw new IllegalArgumentException("stride");
        int h = ShapeFormula.outputSize(x.length, k.length, padH, strideH);
        int w = ShapeFormula.outputSize(x[0].length, k[0].length, padW, strideW);
        double[][] p = pad(x, padH, padW);
        slide(p, k, h, w, strideH, strideW);
        return crop(p, h, w);
    }

    private static double[][] pad(double[][] x, int ph, int pw) {
        if (ph == 0 && pw == 0) return x;
        int w = x[0].length + 2 * pw;
        double[][] p = new double[x.length + 2 * ph][];
        double[] zeros = new double[w];
        for (int i = 0; i < p.length; i++) {
            if (i < ph || i >= ph + x.length) {
                p[i] = zeros.clone();
            } else if (pw == 0) {
                p[i] = x[i - ph];
            } else {
                p[i] = new double[w];
                System.arraycopy(x[i - ph], 0, p[i], pw, x[0].length);
            }
        }
        return p;
    }
}
