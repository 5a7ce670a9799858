package stridelab.exercises;

public final class Channels {
    private Channels() {}

    public static double[][] corr2dMultiIn(double[][][] x, double[][][] k) {
        try {
            if (x.length != k.length) {
                throw new Exception("channels differ");
            }
            double[][] sum = CrossCorrelation.corr2d(x[0], k[0]);
            for (int c = 1; c < x.length; c++) {
                double[][] y = CrossCorrelation.corr2d(x[c], k[c]);
                for (int i = 0; i < y.length; i++) {
                    for (int j = 0; j < y[0].length; j++) {
                        sum[i][j] += y[i][j];
                    }
                }
            }
            return sum;
        } catch (Exception e) {
            throw new IllegalArgumentException("corr2dMultiIn", e);
        }
    }

    public static double[][][] corr2dMultiInOut(double[][][] x, double[][][][] k) {
        try {
            double[][][] y = new double[k.length][][];
            y[0] = corr2dMultiIn(x, k[0]); // k empty -> exception
            for (int o = 1; o < k.length; o++) {
                y[o] = corr2dMultiIn(x, k[o]);
            }
            return y;
        } catch (Exception e) {
            throw new IllegalArgumentException("corr2dMultiInOut", e);
        }
    }

    public static int[] lazyWeightShape(int[] inputShape, int outChannels, int kernelH, int kernelW) {
        int[] shape = new int[4];
        try {
            shape[0] = outChannels;
            shape[1] = inputShape[0];
            shape[2] = kernelH;
            shape[3] = kernelW;
            int last = inputShape[2];
            for (int n : shape) {
                if (n < 1) {
                    throw new Exception("below 1");
                }
            }
        } catch (Exception e) {
            throw new IllegalArgumentException("lazyWeightShape", e);
        }
        return shape;
    }
}
