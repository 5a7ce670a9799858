package stridelab.exercises;

public final class Channels
{
    private Channels() {}

    private static void checkChannels(double[][][] grids)
    {
        if (grids == null || grids.length == 0)
            throw new IllegalArgumentException("no channels");
        for (double[][] grid : grids)
        {
            CrossCorrelation.checkGrid(grid);
            if (grid.length != grids[0].length || grid[0].length != grids[0][0].length)
                throw new IllegalArgumentException("channels have different sizes");
        }
    }

    public static double[][] corr2dMultiIn(double[][][] x, double[][][] k)
    {
        checkChannels(x);
        checkChannels(k);
        if (x.length != k.length)
            throw new IllegalArgumentException("different number of channels");
        int height = ShapeFormula.outputSize(x[0].length, k[0].length, 0, 1);
        int width = ShapeFormula.outputSize(x[0][0].length, k[0][0].length, 0, 1);
        double[][] output = new double[height][width];
        for (int channel = 0; channel < x.length; channel++)
            for (int row = 0; row < height; row++)
                for (int col = 0; col < width; col++)
                    output[row][col] += CrossCorrelation.sumOfProducts(x[channel], k[channel], row, col);
        return output;
    }

    public static double[][][] corr2dMultiInOut(double[][][] x, double[][][][] k)
    {
        checkChannels(x);
        if (k == null || k.length == 0)
            throw new IllegalArgumentException("no kernels");
        for (double[][][] kernel : k)
            checkChannels(kernel);
        double[][][] output = new double[k.length][][];
        for (int out = 0; out < k.length; out++)
            output[out] = corr2dMultiIn(x, k[out]);
        return output;
    }

    public static int[] lazyWeightShape(int[] inputShape, int outChannels, int kernelH, int kernelW)
    {
        if (inputShape == null || inputShape.length != 3)
            throw new IllegalArgumentException("shape must have 3 entries");
        if (inputShape[0] < 1 || inputShape[1] < 1 || inputShape[2] < 1)
            throw new IllegalArgumentException("bad shape");
        if (outChannels < 1 || kernelH < 1 || kernelW < 1)
            throw new IllegalArgumentException("argument out of range");
        return new int[] { outChannels, inputShape[0], kernelH, kernelW };
    }
}
