package stridelab.exercises;

public final class Channels {
    private Channels() {}

    private static double[][] sum = new double[0][0];

    public static double[][] corr2dMultiIn(double[][][] x, double[][][] k) {
        check(x);
        check(k);
        if (x.length != k.length) throw new IllegalArgumentException("channels");
        int h = ShapeFormula.outputSize(x[0].length, k[0].length, 0, 1);
        int w = ShapeFormula.outputSize(x[0][0].length, k[0][0].length, 0, 1);
        sum = new double[h][w];
        for (int c = 0; c < x.length; c++) {
            add(CrossCorrelation.corr2d(x[c], k[c]));
        }
        return sum;
    }

    private static void add(double[][] y) {
        for (int i = 0; i < y.length; i++) {
            for (int j = 0; j < y[0].length; j++) {
                sum[i][j] += y[i][j];
            }
        }
    }

    private static void check(double[][][] v) {
        if (v == null || v.length == 0) throw new IllegalArgumentException("empty");
        for (double[][] c : v) {
            CrossCorrelation.checkGrid(c);
            if (c.length != v[0].length || c[0].length != v[0][0].length) throw new IllegalArgumentException("ragged");
        }
    }

    public static double[][][] corr2dMultiInOut(double[][][] x, double[][][][] k) {
        check(x);
        if (k == null || k.length == 0) throw new IllegalArgumentException("empty");
        for (double[][][] one : k) {
            check(one);
            if (one[0].length != k[0][0].length || one[0][0].length != k[0][0][0].length) {
                throw new IllegalArgumentException("ragged");
            }
        }
        double[][][] y = new double[k.length][][];
        for (int o = 0; o < k.length; o++) y[o] = corr2dMultiIn(x, k[o]);
        return y;
    }

    private static int[] shape = new int[4];

    public static int[] lazyWeightShape(int[] inputShape, int outChannels, int kernelH, int kernelW) {
        if (inputShape == null || inputShape.length != 3) throw new IllegalArgumentException("shape");
        for (int s : inputShape) if (s < 1) throw new IllegalArgumentException("shape");
        if (outChannels < 1 || kernelH < 1 || kernelW < 1) throw new IllegalArgumentException("below 1");
        shape[0] = outChannels;
        shape[1] = inputShape[0];
        shape[2] = kernelH;
        shape[3] = kernelW;
        return shape;
    }
}
