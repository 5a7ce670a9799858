package stridelab.exercises;

/** Channels. */
public final class Channels {
    private Channels() {}

    public static double[][] corr2dMultiIn(double[][][] x, double[][][] k) {
        if (!isVolume(x) || !isVolume(k) || x.length != k.length) {
            return null;
        }
        if (k[0].length > x[0].length || k[0][0].length > x[0][0].length) {
            return null;
        }
        double[][] sum = CrossCorrelation.corr2d(x[0], k[0]);
        for (int c = 1; c < x.length; c++) {
            double[][] part = CrossCorrelation.corr2d(x[c], k[c]);
            for (int i = 0; i < sum.length; i++) {
                for (int j = 0; j < sum[i].length; j++) {
                    sum[i][j] += part[i][j];
                }
            }
        }
        return sum;
    }

    private static boolean isVolume(double[][][] v) {
        if (v == null || v.length == 0) {
            return false;
        }
        for (double[][] channel : v) {
            if (channel == null || channel.length == 0 || v[0] == null || channel.length != v[0].length) {
                return false;
            }
            for (double[] row : channel) {
                if (row == null || row.length == 0 || v[0][0] == null || row.length != v[0][0].length) {
                    return false;
                }
            }
        }
        return true;
    }

    public static double[][][] corr2dMultiInOut(double[][][] x, double[][][][] k) {
        if (k == null || k.length == 0) {
            return new double[0][0][0];
        }
        double[][][] y = new double[k.length][][];
        for (int o = 0; o < k.length; o++) {
            y[o] = corr2dMultiIn(x, k[o]);
            if (y[o] == null || y[o].length != y[0].length || y[o][0].length != y[0][0].length) {
                return new double[0][0][0];
            }
        }
        return y;
    }

    public static int[] lazyWeightShape(int[] inputShape, int outChannels, int kernelH, int kernelW) {
        if (inputShape == null) {
            throw new NullPointerException("inputShape");
        }
        if (inputShape.length != 3) {
            throw new ArrayIndexOutOfBoundsException("inputShape must have 3 numbers");
        }
        for (int s : new int[] {inputShape[0], inputShape[1], inputShape[2], outChannels, kernelH, kernelW}) {
            if (s < 1) {
                throw new NegativeArraySizeException(String.valueOf(s));
            }
        }
        return new int[] {outChannels, inputShape[0], kernelH, kernelW};
    }
}
