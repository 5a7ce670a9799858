package stridelab.exercises;

public final class Channels {
    private Channels() {}

    public static double[][] corr2dMultiIn(double[][][] x, double[][][] k) {
        if (x == null || k == null || x.length != k.length) {
            throw new IllegalArgumentException();
        }
        double[][] sum = new double[x[0].length - k[0].length + 1][x[0][0].length - k[0][0].length + 1];
        for (int c = 0; c < x.length; c++) {
            double[][] r = CrossCorrelation.corr2d(x[c], k[c]);
            for (int i = 0; i < sum.length; i++) {
                for (int j = 0; j < sum[0].length; j++) {
                    sum[i][j] += r[i][j];
                }
            }
        }
        return sum;
    }

    public static double[][][] corr2dMultiInOut(double[][][] x, double[][][][] k) {
        if (x == null || k == null) {
            throw new IllegalArgumentException();
        }
        double[][][] result = new double[k.length][][];
        for (int i = 0; i < k.length; i++) {
            result[i] = corr2dMultiIn(x, k[i]);
        }
        return result;
    }

    public static int[] lazyWeightShape(int[] inputShape, int outChannels, int kernelH, int kernelW) {
        if (inputShape == null || inputShape.length != 3) {
            throw new IllegalArgumentException("inputShape");
        }
        if (outChannels < 1 || kernelH <= 1 || kernelW <= 1) {
            throw new IllegalArgumentException("wrong argument");
        }
        return new int[] {outChannels, inputShape[0], kernelH, kernelW};
    }
}
