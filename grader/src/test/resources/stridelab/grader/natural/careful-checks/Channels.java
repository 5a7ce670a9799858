package stridelab.exercises;

/** The second notebook's last part: more than one channel. */
public final class Channels {
    private Channels() {}

    public static double[][] corr2dMultiIn(double[][][] x, double[][][] k) {
        Check.grids(x, "x");
        Check.grids(k, "k");
        checkFit(x, k);
        double[][] sum = CrossCorrelation.corr2d(x[0], k[0]);
        for (int c = 1; c < x.length; c++) {
            double[][] next = CrossCorrelation.corr2d(x[c], k[c]);
            for (int i = 0; i < sum.length; i++) {
                for (int j = 0; j < sum[i].length; j++) {
                    sum[i][j] += next[i][j];
                }
            }
        }
        return sum;
    }

    public static double[][][] corr2dMultiInOut(double[][][] x, double[][][][] k) {
        Check.grids(x, "x");
        Check.that(k != null && k.length > 0, "k is null or empty");
        for (double[][][] kernel : k) {
            Check.grids(kernel, "k");
            Check.that(kernel.length == k[0].length
                            && kernel[0].length == k[0][0].length
                            && kernel[0][0].length == k[0][0][0].length,
                    "the kernels differ in shape");
            checkFit(x, kernel);
        }
        double[][][] result = new double[k.length][][];
        for (int o = 0; o < k.length; o++) {
            result[o] = corr2dMultiIn(x, k[o]);
        }
        return result;
    }

    private static void checkFit(double[][][] x, double[][][] k) {
        Check.that(x.length == k.length, "the numbers of channels differ");
        Check.that(k[0].length <= x[0].length && k[0][0].length <= x[0][0].length,
                "the kernel is larger than the input");
    }

    public static int[] lazyWeightShape(int[] inputShape, int outChannels, int kernelH, int kernelW) {
        Check.length(3, inputShape, "inputShape");
        Check.allAtLeast(1, inputShape, "inputShape");
        Check.atLeast(1, outChannels, "outChannels");
        Check.atLeast(1, kernelH, "kernelH");
        Check.atLeast(1, kernelW, "kernelW");
        return new int[] {outChannels, inputShape[0], kernelH, kernelW};
    }
}
