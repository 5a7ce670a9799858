package stridelab.exercises;

public final class Channels {
    private Channels() {}

    private static void check(double[][][] v) {
        if (v == null || v.length == 0) throw new IllegalArgumentException("no channels");
        for (double[][] c : v) {
            CrossCorrelation.check(c);
            if (c.length != v[0].length || c[0].length != v[0][0].length) throw new IllegalArgumentException("sizes");
        }
    }

    private static double[][] copy(double[][] g) {
        double[][] c = new double[g.length][];
        for (int i = 0; i < g.length; i++) c[i] = g[i].clone();
        return c;
    }

    public static double[][] corr2dMultiIn(double[][][] x, double[][][] k) {
        check(x);
        check(k);
        if (x.length != k.length) throw new IllegalArgumentException("channels differ");
        double[][] sum = null;
        for (int c = 0; c < x.length; c++) {
            // copy: without it the second test got other numbers
            double[][] y = CrossCorrelation.corr2d(copy(x[c]), k[c]);
            if (sum == null) {
                sum = y;
            } else {
                for (int i = 0; i < y.length; i++) {
                    for (int j = 0; j < y[0].length; j++) sum[i][j] += y[i][j];
                }
            }
        }
        return sum;
    }

    public static double[][][] corr2dMultiInOut(double[][][] x, double[][][][] k) {
        check(x);
        if (k == null || k.length == 0) throw new IllegalArgumentException("no kernels");
        for (double[][][] one : k) {
            check(one);
            if (one.length != x.length) throw new IllegalArgumentException("channels differ");
            if (one[0].length != k[0][0].length || one[0][0].length != k[0][0][0].length) {
                throw new IllegalArgumentException("kernel sizes differ");
            }
        }
        double[][][] y = new double[k.length][][];
        for (int o = 0; o < k.length; o++) {
            y[o] = corr2dMultiIn(x, k[o]);
        }
        return y;
    }

    public static int[] lazyWeightShape(int[] inputShape, int outChannels, int kernelH, int kernelW) {
        if (inputShape == null || inputShape.length != 3) throw new IllegalArgumentException("shape");
        for (int s : inputShape) if (s < 1) throw new IllegalArgumentException("shape");
        if (outChannels < 1 || kernelH < 1 || kernelW < 1) throw new IllegalArgumentException("below 1");
        return new int[] {outChannels, inputShape[0], kernelH, kernelW};
    }
}
