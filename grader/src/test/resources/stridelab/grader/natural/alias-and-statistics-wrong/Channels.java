package stridelab.exercises;

public final class Channels {
    private Channels() {
    }

    public static double[][] corr2dMultiIn(double[][][] x, double[][][] k) {
        requireChannels(x);
        requireChannels(k);
        if (x.length != k.length) throw new IllegalArgumentException("numbers of channels differ");
        double[][] total = null;
        for (int c = 0; c < x.length; c++) {
            total = plus(total, CrossCorrelation.corr2d(x[c], k[c]));
        }
        return total;
    }

    private static double[][] plus(double[][] a, double[][] b) {
        if (a == null) {
            return b;
        }
        double[][] sum = new double[a.length][a[0].length];
        for (int r = 0; r < a.length; r++) {
            for (int c = 0; c < a[0].length; c++) {
                sum[r][c] = a[r][c] + b[r][c];
            }
        }
        return sum;
    }

    private static void requireChannels(double[][][] x) {
        if (x == null || x.length == 0) throw new IllegalArgumentException("no channels");
        for (double[][] channel : x) {
            CrossCorrelation.requireGrid(channel);
            if (channel.length != x[0].length || channel[0].length != x[0][0].length) {
                throw new IllegalArgumentException("channels of different sizes");
            }
        }
    }

    public static double[][][] corr2dMultiInOut(double[][][] x, double[][][][] k) {
        requireChannels(x);
        if (k == null || k.length == 0) throw new IllegalArgumentException("no kernels");
        for (double[][][] kernel : k) {
            requireChannels(kernel);
            if (kernel.length != x.length || kernel[0].length != k[0][0].length
                    || kernel[0][0].length != k[0][0][0].length) {
                throw new IllegalArgumentException("kernels of different shapes");
            }
        }
        double[][][] out = new double[k.length][][];
        for (int o = 0; o < k.length; o++) {
            out[o] = corr2dMultiIn(x, k[o]);
        }
        return out;
    }

    public static int[] lazyWeightShape(int[] inputShape, int outChannels, int kernelH, int kernelW) {
        if (inputShape == null || inputShape.length != 3) throw new IllegalArgumentException("inputShape");
        if (Math.min(inputShape[0], Math.min(inputShape[1], inputShape[2])) < 1) {
            throw new IllegalArgumentException("inputShape");
        }
        if (outChannels < 1 || kernelH < 1 || kernelW < 1) throw new IllegalArgumentException("below 1");
        return new int[]{outChannels, inputShape[0], kernelH, kernelW};
    }
}
