package stridelab.exercises;

public final class CrossCorrelation {
    private CrossCorrelation() {}

    // scratch memory for the padded image, only grows
    private static double[][] scratch = new double[16][16];

    public static double[][] corr2d(double[][] x, double[][] k) {
        return conv2d(x, k, 0, 0, 1, 1);
    }

    public static double[][] conv2d(double[][] x, double[][] k, int padH, int padW, int strideH, int strideW) {
        checkGrid(x);
        checkGrid(k);
        if (padH < 0 || padW < 0) throw new IllegalArgumentException("pad");
        if (strideH < 1 || strideW < 1) throw new IllegalArgumentException("stride");
        int h = x.length, w = x[0].length;
        int oh = ShapeFormula.outputSize(h, k.length, padH, strideH);
        int ow = ShapeFormula.outputSize(w, k[0].length, padW, strideW);

        // grow the scratch memory if it's too small
        int ph = h + 2 * padH;
        int pw = w + 2 * padW;
        if (scratch.length < ph || scratch[0].length < pw) {
            scratch = new double[Math.max(scratch.length, ph)][Math.max(scratch[0].length, pw)];
        }
        for (int i = 0; i < h; i++) {
            System.arraycopy(x[i], 0, scratch[i + padH], padW, w);
        }

        double[][] out = new double[oh][ow];
        for (int i = 0; i < oh; i++) {
            for (int j = 0; j < ow; j++) {
                out[i][j] = window(i * strideH, j * strideW, k);
            }
        }
        return out;
    }

    private static double window(int top, int left, double[][] k) {
        double sum = 0;
        for (int a = 0; a < k.length; a++) {
            for (int b = 0; b < k[0].length; b++) {
                sum += scratch[top + a][left + b] * k[a][b];
            }
        }
        return sum;
    }

    static void checkGrid(double[][] g) {
        if (g == null || g.length == 0 || g[0] == null || g[0].length == 0) {
            throw new IllegalArgumentException("empty");
        }
        for (double[] row : g) {
            if (row == null || row.length != g[0].length) throw new IllegalArgumentException("ragged");
        }
    }
}
