package stridelab.exercises;

public final class Channels {

    private Channels() {
    }

    public static double[][] corr2dMultiIn(double[][][] x, double[][][] k) {
        if (x == null || k == null || x.length == 0 || x.length != k.length) {
            throw new IllegalArgumentException("Bad channels.");
        }
        double[][] out = CrossCorrelation.corr2d(x[0], k[0]);
        for (int c = 1; c < x.length; c++) {
            double[][] next = CrossCorrelation.corr2d(x[c], k[c]);
            for (int i = 0; i < out.length; i++) {
                for (int j = 0; j < out[0].length; j++) {
                    out[i][j] += next[i][j];
                }
            }
        }
        for (int i = 0; i < out.length; i++) {
            for (int j = 0; j < out[0].length; j++) {
                out[i][j] /= x.length;
            }
        }
        return out;
    }

    public static double[][][] corr2dMultiInOut(double[][][] x, double[][][][] k) {
        if (k == null || k.length == 0) {
            throw new IllegalArgumentException("No kernels.");
        }
        double[][][] out = new double[k.length][][];
        for (int o = 0; o < k.length; o++) {
            out[o] = corr2dMultiIn(x, k[o]);
        }
        return out;
    }

    public static int[] lazyWeightShape(int[] inputShape, int outChannels, int kernelH, int kernelW) {
        if (inputShape == null || inputShape.length != 3) {
            throw new IllegalArgumentException("Bad shape.");
        }
        if (inputShape[0] < 1 || inputShape[1] < 1 || inputShape[2] < 1 || outChannels < 1 || kernelH < 1
                || kernelW < 1) {
            throw new IllegalArgumentException("Out of range.");
        }
        return new int[] {outChannels, inputShape[0], kernelH, kernelW};
    }
}
