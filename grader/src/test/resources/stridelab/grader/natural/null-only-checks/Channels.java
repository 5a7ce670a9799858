package stridelab.exercises;

/**
 * 多通道
 */
public final class Channels {
    private Channels() {
    }

    public static double[][] corr2dMultiIn(double[][][] x, double[][][] k) {
        if (x == null || k == null) {
            throw new IllegalArgumentException("x 或 k 为 null");
        }
        double[][] sum = CrossCorrelation.corr2d(x[0], k[0]);
        for (int c = 1; c < x.length; c++) {
            double[][] y = CrossCorrelation.corr2d(x[c], k[c]);
            for (int i = 0; i < y.length; i++) {
                for (int j = 0; j < y[0].length; j++) {
                    sum[i][j] += y[i][j];
                }
            }
        }
        return sum;
    }

    public static double[][][] corr2dMultiInOut(double[][][] x, double[][][][] k) {
        if (x == null || k == null) {
            throw new IllegalArgumentException("x 或 k 为 null");
        }
        double[][][] y = new double[k.length][][];
        for (int o = 0; o < k.length; o++) {
            y[o] = corr2dMultiIn(x, k[o]);
        }
        return y;
    }

    public static int[] lazyWeightShape(int[] inputShape, int outChannels, int kernelH, int kernelW) {
        if (inputShape == null) {
            throw new IllegalArgumentException("inputShape 为 null");
        }
        return new int[] {outChannels, inputShape[0], kernelH, kernelW};
    }
}
