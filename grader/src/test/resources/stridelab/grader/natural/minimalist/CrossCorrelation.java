package stridelab.exercises;

public final class CrossCorrelation {
    private CrossCorrelation() {}

    public static double[][] corr2d(double[][] x, double[][] k) {
        return conv2d(x, k, 0, 0, 1, 1);
    }

    public static double[][] conv2d(double[][] x, double[][] k, int padH, int padW, int strideH, int strideW) {
        C.grid(x, k);
        var y = new double[C.size(C.out(x.length, k.length, 2L * padH, strideH))][C.size(C.out(x[0].length, k[0].length, 2L * padW, strideW))];
        for (int i = 0; i < y.length; i++) for (int j = 0; j < y[0].length; j++)
            for (int a = 0; a < k.length; a++) for (int b = 0; b < k[0].length; b++) {
                long r = (long) i * strideH + a - padH, c = (long) j * strideW + b - padW;
                if (r >= 0 && r < x.length && c >= 0 && c < x[0].length) y[i][j] += x[(int) r][(int) c] * k[a][b];
            }
        return y;
    }
}
