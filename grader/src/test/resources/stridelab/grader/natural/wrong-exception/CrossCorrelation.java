package stridelab.exercises;

import java.util.Objects;

/** The window that slides over a grid. */
public final class CrossCorrelation {
    private CrossCorrelation() {}

    public static double[][] corr2d(double[][] x, double[][] k) {
        return conv2d(x, k, 0, 0, 1, 1);
    }

    public static double[][] conv2d(double[][] x, double[][] k, int padH, int padW, int strideH, int strideW) {
        requireGrid(x, "x");
        requireGrid(k, "k");
        if (padH < 0 || padW < 0) {
            throw new IllegalStateException("padding must not be negative");
        }
        if (strideH < 1 || strideW < 1) {
            throw new IllegalStateException("stride must be positive");
        }
        long rows = ((long) x.length - k.length + 2L * padH);
        long cols = ((long) x[0].length - k[0].length + 2L * padW);
        if (rows < 0 || cols < 0) {
            throw new IllegalStateException("kernel is larger than the input");
        }
        int outH = Math.toIntExact(rows / strideH + 1);
        int outW = Math.toIntExact(cols / strideW + 1);

        double[][] out = new double[outH][outW];
        for (int i = 0; i < outH; i++) {
            for (int j = 0; j < outW; j++) {
                long y0 = (long) i * strideH - padH;
                long x0 = (long) j * strideW - padW;
                int fromA = (int) Math.max(0, -y0);
                int toA = (int) Math.min(k.length, x.length - y0);
                int fromB = (int) Math.max(0, -x0);
                int toB = (int) Math.min(k[0].length, x[0].length - x0);
                double s = 0;
                for (int a = fromA; a < toA; a++) {
                    for (int b = fromB; b < toB; b++) {
                        s += x[(int) (y0 + a)][(int) (x0 + b)] * k[a][b];
                    }
                }
                out[i][j] = s;
            }
        }
        return out;
    }

    static void requireGrid(double[][] g, String name) {
        Objects.requireNonNull(g, name + " is null");
        if (g.length == 0) {
            throw new IllegalStateException(name + " is empty");
        }
        for (double[] row : g) {
            Objects.requireNonNull(row, name + " has a null row");
            if (row.length == 0) {
                throw new IllegalStateException(name + " has an empty row");
            }
            if (row.length != g[0].length) {
                throw new IllegalStateException(name + " is ragged");
            }
        }
    }
}
