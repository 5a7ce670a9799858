package stridelab.exercises;

/**
 * The second notebook's last part: more than one channel.
 */
public final class Channels {
    private Channels() {}

    private static void checkChannels(double[][][] x) {
        if (x == null || x.length == 0) {
            throw new IllegalArgumentException("null or empty");
        }
        for (double[][] channel : x) {
            CrossCorrelation.checkGrid(channel);
            if (channel.length != x[0].length || channel[0].length != x[0][0].length) {
                throw new IllegalArgumentException("channels of different sizes");
            }
        }
    }

    public static double[][] corr2dMultiIn(double[][][] x, double[][][] k) {
        checkChannels(x);
        checkChannels(k);
        if (x.length != k.length) {
            throw new IllegalArgumentException("different numbers of channels");
        }
        double[][] sum = CrossCorrelation.corr2d(x[0], k[0]);
        for (int c = 1; c < x.length; c++) {
            double[][] next = CrossCorrelation.corr2d(x[c], k[c]);
            for (int i = 0; i < sum.length; i++) {
                for (int j = 0; j < sum[0].length; j++) {
                    sum[i][j] += next[i][j];
                }
            }
        }
        return sum;
    }

    public static double[][][] corr2dMultiInOut(double[][][] x, double[][][][] k) {
        if (k == null || k.length == 0) {
            throw new IllegalArgumentException("null or empty");
        }
        double[][][] result = new double[k.length][][];
        for (int o = 0; o < k.length; o++) {
            result[o] = corr2dMultiIn(x, k[o]);
        }
        return result;
    }

    public static int[] lazyWeightShape(int[] inputShape, int outChannels, int kernelH, int kernelW) {
        if (inputShape == null || inputShape.length != 3) {
            throw new IllegalArgumentException("inputShape must have three numbers");
        }
        if (inputShape[0] < 1 || inputShape[1] < 1 || inputShape[2] < 1 || outChannels < 1 || kernelH < 1 || kernelW < 1) {
            throw new IllegalArgumentException("below 1");
        }
        return new int[] {outChannels, inputShape[0], kernelH, kernelW};
    }
}
