package stridelab.exercises;

/** The notebooks' code: the window that slides over a grid. */
public final class CrossCorrelation {
    private CrossCorrelation() {}

    public static double[][] corr2d(double[][] x, double[][] k) {
        return conv2d(x, k, 0, 0, 1, 1);
    }

    public static double[][] conv2d(double[][] x, double[][] k, int padH, int padW, int strideH, int strideW) {
        Check.grid(x, "x");
        Check.grid(k, "k");
        // outputSize checks paddings, strides and whether the kernel fits
        int outH = ShapeFormula.outputSize(x.length, k.length, padH, strideH);
        int outW = ShapeFormula.outputSize(x[0].length, k[0].length, padW, strideW);

        double[][] result = new double[outH][outW];
        for (int i = 0; i < outH; i++) {
            // where the window begins, seen from the unpadded image (negative: in the padding)
            long top = (long) i * strideH - padH;
            for (int j = 0; j < outW; j++) {
                long left = (long) j * strideW - padW;
                result[i][j] = window(x, k, top, left);
            }
        }
        return result;
    }

    /** Sum over one window; what lies outside of x is zero and left out. */
    private static double window(double[][] x, double[][] k, long top, long left) {
        double sum = 0;
        for (int a = 0; a < k.length; a++) {
            long row = top + a;
            if (row < 0 || row >= x.length) {
                continue;
            }
            for (int b = 0; b < k[0].length; b++) {
                long col = left + b;
                if (col >= 0 && col < x[0].length) {
                    sum += x[(int) row][(int) col] * k[a][b];
                }
            }
        }
        return sum;
    }
}
