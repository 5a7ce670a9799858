package stridelab.exercises;

public final class Channels {
    private Channels() {}

    public static double[][] corr2dMultiIn(double[][][] x, double[][][] k) {
        Tools.checkChannels(x);
        Tools.checkChannels(k);
        Tools.error(x.length != k.length, "通道数不同");
        double[][] result = CrossCorrelation.corr2d(x[0], k[0]);
        for (int c = 1; c < x.length; c++) {
            double[][] one = CrossCorrelation.corr2d(x[c], k[c]);
            for (int i = 0; i < one.length; i++) {
                for (int j = 0; j < one[i].length; j++) {
                    result[i][j] += one[i][j];
                }
            }
        }
        return result;
    }

    public static double[][][] corr2dMultiInOut(double[][][] x, double[][][][] k) {
        Tools.error(k == null || k.length == 0, "k");
        for (double[][][] one : k) {
            Tools.checkChannels(one);
            boolean same = one.length == k[0].length
                    && one[0].length == k[0][0].length
                    && one[0][0].length == k[0][0][0].length;
            Tools.error(!same, "卷积核大小不同");
        }
        double[][][] result = new double[k.length][][];
        for (int o = 0; o < k.length; o++) {
            result[o] = corr2dMultiIn(x, k[o]);
        }
        return result;
    }

    public static int[] lazyWeightShape(int[] inputShape, int outChannels, int kernelH, int kernelW) {
        Tools.error(inputShape == null || inputShape.length != 3, "inputShape");
        for (int number : inputShape) {
            Tools.error(number < 1, "inputShape");
        }
        Tools.error(outChannels < 1 || kernelH < 1 || kernelW < 1, "小于 1");
        return new int[] {outChannels, inputShape[0], kernelH, kernelW};
    }
}
