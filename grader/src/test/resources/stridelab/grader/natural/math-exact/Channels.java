package stridelab.exercises;

/** More than one channel. */
public final class Channels {
    private Channels() {}

    public static double[][] corr2dMultiIn(final double[][][] x, final double[][][] k) {
        Checks.volume(x, "x");
        Checks.volume(k, "k");
        if (x.length != k.length) {
            throw new IllegalArgumentException(x.length + " channels, but the kernel has " + k.length);
        }
        final double[][] sum = CrossCorrelation.corr2d(x[0], k[0]);
        for (int c = 1; c < x.length; c++) {
            final double[][] one = CrossCorrelation.corr2d(x[c], k[c]);
            for (int i = 0; i < sum.length; i++) {
                for (int j = 0; j < sum[0].length; j++) {
                    sum[i][j] += one[i][j];
                }
            }
        }
        return sum;
    }

    public static double[][][] corr2dMultiInOut(final double[][][] x, final double[][][][] k) {
        Checks.volume(x, "x");
        if (k == null || k.length == 0) {
            throw new IllegalArgumentException("k is null or empty");
        }
        for (final double[][][] one : k) {
            Checks.volume(one, "k");
            if (one.length != k[0].length
                    || one[0].length != k[0][0].length
                    || one[0][0].length != k[0][0][0].length) {
                throw new IllegalArgumentException("the kernels differ in shape");
            }
        }
        final double[][][] result = new double[k.length][][];
        for (int o = 0; o < k.length; o++) {
            result[o] = corr2dMultiIn(x, k[o]);
        }
        return result;
    }

    public static int[] lazyWeightShape(
            final int[] inputShape, final int outChannels, final int kernelH, final int kernelW) {
        if (inputShape == null || inputShape.length != 3) {
            throw new IllegalArgumentException("inputShape must be {channels, height, width}");
        }
        Checks.layers(inputShape, 1, "inputShape");
        return new int[] {
            Checks.atLeast(1, outChannels, "outChannels"),
            inputShape[0],
            Checks.atLeast(1, kernelH, "kernelH"),
            Checks.atLeast(1, kernelW, "kernelW")
        };
    }
}
