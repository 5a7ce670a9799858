package stridelab.exercises;

/**
 * 多通道。
 */
public final class Channels {
    private Channels() {
    }

    private static void checkChannels(double[][][] g) {
        if (g == null || g.length == 0) {
            throw new IllegalArgumentException("没有通道");
        }
        for (int c = 0; c < g.length; c++) {
            CrossCorrelation.checkGrid(g[c]);
            if (g[c].length != g[0].length || g[c][0].length != g[0][0].length) {
                throw new IllegalArgumentException("通道大小不同");
            }
        }
    }

    public static double[][] corr2dMultiIn(double[][][] x, double[][][] k) {
        checkChannels(x);
        checkChannels(k);
        if (x.length != k.length) {
            throw new IllegalArgumentException("通道数不同");
        }
        double[][] sum = null;
        for (int c = 0; c < x.length; c++) {
            double[][] next = CrossCorrelation.corr2d(x[c], k[c]);
            if (sum == null) {
                sum = new double[next.length][next[0].length];
            }
            for (int i = 0; i < next.length; i++) {
                for (int j = 0; j < next[0].length; j++) {
                    sum[i][j] += next[i][j];
                }
            }
        }
        return sum;
    }

    public static double[][][] corr2dMultiInOut(double[][][] x, double[][][][] k) {
        checkChannels(x);
        if (k == null || k.length == 0) {
            throw new IllegalArgumentException("没有卷积核");
        }
        for (int o = 0; o < k.length; o++) {
            checkChannels(k[o]);
            if (k[o][0].length != k[0][0].length || k[o][0][0].length != k[0][0][0].length) {
                throw new IllegalArgumentException("卷积核大小不同");
            }
        }
        // 每次把结果加长一个
        double[][][] result = new double[0][][];
        for (int o = 0; o < k.length; o++) {
            double[][][] longer = new double[result.length + 1][][];
            for (int i = 0; i < result.length; i++) {
                longer[i] = result[i];
            }
            longer[result.length] = corr2dMultiIn(x, k[o]);
            result = longer;
        }
        return result;
    }

    public static int[] lazyWeightShape(int[] inputShape, int outChannels, int kernelH, int kernelW) {
        if (inputShape == null || inputShape.length != 3) {
            throw new IllegalArgumentException("inputShape 不对");
        }
        for (int i = 0; i < 3; i++) {
            if (inputShape[i] < 1) {
                throw new IllegalArgumentException("inputShape 不对");
            }
        }
        if (outChannels < 1 || kernelH < 1 || kernelW < 1) {
            throw new IllegalArgumentException("参数小于 1");
        }
        return new int[] {outChannels, inputShape[0], kernelH, kernelW};
    }
}
