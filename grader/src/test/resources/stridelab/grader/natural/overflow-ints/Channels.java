package stridelab.exercises;

public final class Channels {
    private Channels() {}

    public static double[][] corr2dMultiIn(double[][][] x, double[][][] k) {
        Check.channels(x);
        Check.channels(k);
        Check.that(x.length == k.length, "channels differ");
        double[][] sum = CrossCorrelation.corr2d(x[0], k[0]);
        for (int c = 1; c < x.length; c++) {
            double[][] y = CrossCorrelation.corr2d(x[c], k[c]);
            for (int i = 0; i < sum.length; i++) {
                for (int j = 0; j < sum[0].length; j++) {
                    sum[i][j] += y[i][j];
                }
            }
        }
        return sum;
    }

    public static double[][][] corr2dMultiInOut(double[][][] x, double[][][][] k) {
        Check.that(k != null && k.length > 0, "no kernels");
        for (double[][][] kk : k) {
            Check.channels(kk);
            Check.that(kk[0].length == k[0][0].length && kk[0][0].length == k[0][0][0].length, "kernels differ");
        }
        double[][][] out = new double[k.length][][];
        for (int o = 0; o < k.length; o++) {
            out[o] = corr2dMultiIn(x, k[o]);
        }
        return out;
    }

    public static int[] lazyWeightShape(int[] inputShape, int outChannels, int kernelH, int kernelW) {
        Check.that(inputShape != null && inputShape.length == 3, "inputShape");
        Check.that(inputShape[0] >= 1 && inputShape[1] >= 1 && inputShape[2] >= 1, "inputShape below 1");
        Check.that(outChannels >= 1 && kernelH >= 1 && kernelW >= 1, "below 1");
        return new int[] {outChannels, inputShape[0], kernelH, kernelW};
    }
}
