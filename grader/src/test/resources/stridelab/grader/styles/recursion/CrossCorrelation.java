package stridelab.exercises;

public class CrossCorrelation {
    public static double[][] corr2d(double[][] x, double[][] k) {
        return conv2d(x, k, 0, 0, 1, 1);
    }

    public static double[][] conv2d(double[][] x, double[][] k, int padH, int padW, int strideH, int strideW) {
        Check.grid(x);
        Check.grid(k);
        double[][] out = new double[Check.fits(Check.windows(x.length, k.length, 2L * padH, strideH))]
                [Check.fits(Check.windows(x[0].length, k[0].length, 2L * padW, strideW))];
        fill(out, 0, (i, j) -> sum(x, k, i * strideH - padH, j * strideW - padW, 0));
        return out;
    }

    private interface Cell {
        double at(long i, long j);
    }

    private static void fill(double[][] out, int cell, Cell value) {
        if (cell < out.length * out[0].length) {
            out[cell / out[0].length][cell % out[0].length] = value.at(cell / out[0].length, cell % out[0].length);
            fill(out, cell + 1, value);
        }
    }

    private static double sum(double[][] x, double[][] k, long top, long left, int cell) {
        if (cell == k.length * k[0].length) {
            return 0;
        }
        int a = cell / k[0].length;
        int b = cell % k[0].length;
        long row = top + a;
        long column = left + b;
        boolean inside = 0 <= row && row < x.length && 0 <= column && column < x[0].length;
        double product = inside ? x[(int) row][(int) column] * k[a][b] : 0;
        return product + sum(x, k, top, left, cell + 1);
    }
}
