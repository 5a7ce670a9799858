package stridelab.exercises;

public class Channels {
    public static double[][] corr2dMultiIn(double[][][] x, double[][][] k) {
        Check.volume(x);
        Check.volume(k);
        Check.that(x.length == k.length);
        int h = Check.fits(Check.windows(x[0].length, k[0].length, 0, 1));
        int w = Check.fits(Check.windows(x[0][0].length, k[0][0].length, 0, 1));
        double[][] out = new double[h][w];
        for (int i = 0; i < h; i++) {
            for (int j = 0; j < w; j++) {
                out[i][j] = compensated(x, k, i, j);
            }
        }
        return out;
    }

    /** Neumaier's sum: what each addition loses is kept beside it. */
    private static double compensated(double[][][] x, double[][][] k, int i, int j) {
        double sum = 0;
        double lost = 0;
        for (int c = 0; c < x.length; c++) {
            for (int a = 0; a < k[c].length; a++) {
                for (int b = 0; b < k[c][a].length; b++) {
                    double product = x[c][i + a][j + b] * k[c][a][b];
                    double next = sum + product;
                    lost += Math.abs(sum) >= Math.abs(product) ? sum - next + product : product - next + sum;
                    sum = next;
                }
            }
        }
        return Double.isFinite(sum) ? sum + lost : sum;
    }

    public static double[][][] corr2dMultiInOut(double[][][] x, double[][][][] k) {
        Check.volume(x);
        Check.that(k != null && k.length > 0);
        for (double[][][] kernel : k) {
            Check.volume(kernel);
            Check.that(kernel.length == k[0].length && kernel[0].length == k[0][0].length);
            Check.that(kernel[0][0].length == k[0][0][0].length);
        }
        double[][][] out = new double[k.length][][];
        for (int o = 0; o < k.length; o++) {
            out[o] = corr2dMultiIn(x, k[o]);
        }
        return out;
    }

    public static int[] lazyWeightShape(int[] inputShape, int outChannels, int kernelH, int kernelW) {
        Check.that(inputShape != null && inputShape.length == 3 && outChannels >= 1);
        Check.that(inputShape[0] >= 1 && inputShape[1] >= 1 && inputShape[2] >= 1 && kernelH >= 1 && kernelW >= 1);
        return new int[] {outChannels, inputShape[0], kernelH, kernelW};
    }
}
