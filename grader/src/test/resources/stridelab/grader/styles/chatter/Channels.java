package stridelab.exercises;

public class Channels {
    public static double[][] corr2dMultiIn(double[][][] x, double[][][] k) {
        Log.call("corr2dMultiIn", x, k);
        Check.volume(x);
        Check.volume(k);
        Check.that(x.length == k.length);
        double[][] out = CrossCorrelation.corr2d(x[0], k[0]);
        for (int c = 1; c < x.length; c++) {
            double[][] more = CrossCorrelation.corr2d(x[c], k[c]);
            for (int i = 0; i < out.length; i++) {
                for (int j = 0; j < out[i].length; j++) {
                    out[i][j] += more[i][j];
                }
            }
        }
        return out;
    }

    public static double[][][] corr2dMultiInOut(double[][][] x, double[][][][] k) {
        Log.call("corr2dMultiInOut", x, k);
        Check.volume(x);
        Check.that(k != null && k.length > 0);
        for (double[][][] kernel : k) {
            Check.volume(kernel);
            if (kernel.length != x.length
                    || kernel[0].length != k[0][0].length
                    || kernel[0][0].length != k[0][0][0].length) {
                System.err.println("refused");
                throw new IllegalArgumentException("kernels differ");
            }
        }
        double[][][] out = new double[k.length][][];
        int o = 0;
        while (o < out.length) {
            out[o] = corr2dMultiIn(x, k[o]);
            o++;
        }
        return out;
    }

    public static int[] lazyWeightShape(int[] inputShape, int outChannels, int kernelH, int kernelW) {
        Log.call("lazyWeightShape", inputShape, outChannels, kernelH, kernelW);
        Check.that(inputShape != null && inputShape.length == 3);
        for (int size : new int[] {inputShape[0], inputShape[1], inputShape[2], outChannels, kernelH, kernelW}) {
            Check.that(size >= 1);
        }
        return new int[] {outChannels, inputShape[0], kernelH, kernelW};
    }
}
