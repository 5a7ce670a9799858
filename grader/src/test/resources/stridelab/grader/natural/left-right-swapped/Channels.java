package stridelab.exercises;

public final class Channels {
    private Channels() { }

    private static void valid(double[][][] stack) {
        if (stack == null || stack.length == 0) {
            throw new IllegalArgumentException("no channels");
        }
        for (double[][] grid : stack) {
            GridUtil.valid(grid);
            if (grid.length != stack[0].length || grid[0].length != stack[0][0].length) {
                throw new IllegalArgumentException("channels of different sizes");
            }
        }
    }

    public static double[][] corr2dMultiIn(double[][][] x, double[][][] k) {
        valid(x);
        valid(k);
        if (x.length != k.length) {
            throw new IllegalArgumentException("numbers of channels differ");
        }
        double[][][] parts = new double[x.length][][];
        for (int c = 0; c < x.length; c++) {
            parts[c] = CrossCorrelation.corr2d(x[c], k[c]);
        }
        int width = parts[0].length;
        int height = parts[0][0].length;
        double[][] sum = new double[width][height];
        for (double[][] part : parts) {
            for (int col = 0; col < width; col++) {
                for (int row = 0; row < height; row++) {
                    sum[col][row] += part[col][row];
                }
            }
        }
        return sum;
    }

    public static double[][][] corr2dMultiInOut(double[][][] x, double[][][][] k) {
        valid(x);
        if (k == null || k.length == 0) {
            throw new IllegalArgumentException("no kernels");
        }
        for (double[][][] one : k) {
            valid(one);
            if (one[0].length != k[0][0].length || one[0][0].length != k[0][0][0].length) {
                throw new IllegalArgumentException("kernels of different sizes");
            }
        }
        double[][][] out = new double[k.length][][];
        for (int o = 0; o < k.length; o++) {
            out[o] = corr2dMultiIn(x, k[o]);
        }
        return out;
    }

    public static int[] lazyWeightShape(int[] inputShape, int outChannels, int kernelH, int kernelW) {
        if (inputShape == null || inputShape.length != 3) {
            throw new IllegalArgumentException("not {channels, height, width}");
        }
        if (inputShape[0] < 1 || inputShape[1] < 1 || inputShape[2] < 1) {
            throw new IllegalArgumentException("below 1");
        }
        if (outChannels < 1 || kernelH < 1 || kernelW < 1) {
            throw new IllegalArgumentException("below 1");
        }
        return new int[] {outChannels, inputShape[0], kernelW, kernelH};
    }
}
