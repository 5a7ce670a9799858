package stridelab.exercises;

public final class Channels {
    private Channels() {}

    public static double[][] corr2dMultiIn(double[][][] x, double[][][] k) {
        if (x.length != k.length) {
            throw new IllegalArgumentException("channels differ");
        }
        double[][] sum = CrossCorrelation.corr2d(x[0], k[0]);
        for (int c = 1; c < x.length; c++) {
            double[][] r = CrossCorrelation.corr2d(x[c], k[c]);
            for (int i = 0; i < r.length; i++) {
                for (int j = 0; j < r[i].length; j++) {
                    sum[i][j] += r[i][j];
                }
            }
        }
        return sum;
    }

    public static double[][][] corr2dMultiInOut(double[][][] x, double[][][][] k) {
        if (x == null || k == null) {
            throw new IllegalArgumentException("null");
        }
        double[][][] result = new double[k.length][][];
        for (int o = 0; o < k.length; o++) {
            result[o] = corr2dMultiIn(x, k[o]);
        }
        return result;
    }

    public static int[] lazyWeightShape(int[] inputShape, int outChannels, int kernelH, int kernelW) {
        if (inputShape.length != 3) {
            throw new IllegalArgumentException("inputShape");
        }
        if (outChannels < 1) {
            throw new IllegalArgumentException("outChannels");
        }
        return new int[] {outChannels, inputShape[0], kernelH, kernelW};
    }
}
