package stridelab.exercises;

/** Exercise "the window". I never build the padded image, I just ask for the value at a place. */
public final class CrossCorrelation {
    private CrossCorrelation() {
    }

    public static double[][] corr2d(double[][] x, double[][] k) {
        return conv2d(x, k, 0, 0, 1, 1);
    }

    public static double[][] conv2d(double[][] x, double[][] k, int padH, int padW, int strideH, int strideW) {
        requireGrid(x);
        requireGrid(k);
        int outH = ShapeFormula.outputSize(x.length, k.length, padH, strideH);
        int outW = ShapeFormula.outputSize(x[0].length, k[0].length, padW, strideW);

        double[][] out = new double[outH][outW];
        for (int oy = 0; oy < outH; oy++) {
            for (int ox = 0; ox < outW; ox++) {
                long y0 = (long) oy * strideH - padH;
                long x0 = (long) ox * strideW - padW;
                double acc = 0;
                for (int ky = 0; ky < k.length; ky++) {
                    for (int kx = 0; kx < k[0].length; kx++) {
                        acc += valueAt(x, y0 + ky, x0 + kx) * k[ky][kx];
                    }
                }
                out[oy][ox] = acc;
            }
        }
        return out;
    }

    /** zero outside of the image */
    private static double valueAt(double[][] img, long row, long col) {
        if (row < 0 || col < 0 || row >= img.length || col >= img[0].length) {
            return 0;
        }
        return img[(int) row][(int) col];
    }

    static void requireGrid(double[][] g) {
        if (g == null || g.length == 0 || g[0] == null || g[0].length == 0) {
            throw new IllegalArgumentException("grid is null or empty");
        }
        int width = g[0].length;
        for (double[] row : g) {
            if (row == null || row.length != width) {
                throw new IllegalArgumentException("grid is ragged");
            }
        }
    }
}
