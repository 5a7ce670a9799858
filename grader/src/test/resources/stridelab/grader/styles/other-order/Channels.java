package stridelab.exercises;

public class Channels {
    public static double[][] corr2dMultiIn(double[][][] x, double[][][] k) {
        Check.volume(x);
        Check.volume(k);
        Check.that(x.length == k.length);
        int h = Check.fits(Check.windows(x[0].length, k[0].length, 0, 1));
        int w = Check.fits(Check.windows(x[0][0].length, k[0][0].length, 0, 1));
        double[][] out = new double[h][w];
        for (int b = 0; b < k[0][0].length; b++) {
            for (int a = 0; a < k[0].length; a++) {
                for (int c = x.length - 1; c >= 0; c--) {
                    for (int j = 0; j < w; j++) {
                        for (int i = 0; i < h; i++) {
                            out[i][j] += x[c][i + a][j + b] * k[c][a][b];
                        }
                    }
                }
            }
        }
        return out;
    }

    public static double[][][] corr2dMultiInOut(double[][][] x, double[][][][] k) {
        Check.volume(x);
        Check.that(k != null && k.length > 0);
        for (int o = k.length - 1; o >= 0; o--) {
            Check.volume(k[o]);
        }
        for (double[][][] kernel : k) {
            Check.that(kernel.length == x.length && kernel[0].length == k[0][0].length);
            Check.that(kernel[0][0].length == k[0][0][0].length);
        }
        Check.windows(x[0].length, k[0][0].length, 0, 1);
        Check.windows(x[0][0].length, k[0][0][0].length, 0, 1);
        double[][][] out = new double[k.length][][];
        for (int o = k.length - 1; o >= 0; o--) {
            out[o] = corr2dMultiIn(x, k[o]);
        }
        return out;
    }

    public static int[] lazyWeightShape(int[] inputShape, int outChannels, int kernelH, int kernelW) {
        Check.that(inputShape != null && inputShape.length == 3);
        Check.that(Math.min(inputShape[0], Math.min(inputShape[1], inputShape[2])) > 0);
        Check.that(Math.min(outChannels, Math.min(kernelH, kernelW)) > 0);
        int[] shape = new int[4];
        shape[3] = kernelW;
        shape[2] = kernelH;
        shape[1] = inputShape[0];
        shape[0] = outChannels;
        return shape;
    }
}
