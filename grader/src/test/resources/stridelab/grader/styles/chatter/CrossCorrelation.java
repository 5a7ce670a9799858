package stridelab.exercises;

public class CrossCorrelation {
    static {
        System.out.println("CrossCorrelation is loaded");
    }

    public static double[][] corr2d(double[][] x, double[][] k) {
        Log.call("corr2d", x, k);
        return conv2d(x, k, 0, 0, 1, 1);
    }

    public static double[][] conv2d(double[][] x, double[][] k, int padH, int padW, int strideH, int strideW) {
        Log.call("conv2d", x, k, padH, padW, strideH, strideW);
        Check.grid(x);
        Check.grid(k);
        double[][] out = new double[Check.fits(Check.windows(x.length, k.length, 2L * padH, strideH))]
                [Check.fits(Check.windows(x[0].length, k[0].length, 2L * padW, strideW))];
        for (int i = 0; i < out.length; i++) {
            for (int j = 0; j < out[i].length; j++) {
                out[i][j] = window(x, k, (long) i * strideH - padH, (long) j * strideW - padW);
            }
            System.out.println(java.util.Arrays.toString(out[i]));
        }
        return out;
    }

    private static double window(double[][] x, double[][] k, long top, long left) {
        double sum = 0;
        for (int a = (int) Math.max(0, -top); a < k.length && top + a < x.length; a++) {
            for (int b = (int) Math.max(0, -left); b < k[0].length && left + b < x[0].length; b++) {
                sum += x[(int) (top + a)][(int) (left + b)] * k[a][b];
            }
        }
        return sum;
    }
}
