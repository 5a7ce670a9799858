package stridelab.exercises;

public final class Channels
{
    private Channels() {}

    private static void check(double[][][] a)
    {
        if (a == null || a.length == 0)
            throw new IllegalArgumentException("null or empty");
        for (double[][] g : a)
        {
            CrossCorrelation.checkGrid(g);
            if (g.length != a[0].length || g[0].length != a[0][0].length)
                throw new IllegalArgumentException("ragged");
        }
    }

    public static double[][] corr2dMultiIn(double[][][] x, double[][][] k)
    {
        check(x);
        check(k);
        if (x.length != k.length)
            throw new IllegalArgumentException("channels");
        double[][] result = null;
        for (int c = 0; c < x.length; c++)
        {
            double[][] y = CrossCorrelation.corr2d(x[c], k[c]);
            if (result == null)
                result = y;
            else
                for (int i = 0; i < y.length; i++)
                    for (int j = 0; j < y[0].length; j++)
                        result[i][j] += y[i][j];
        }
        return result;
    }

    public static double[][][] corr2dMultiInOut(double[][][] x, double[][][][] k)
    {
        if (k == null || k.length == 0)
            throw new IllegalArgumentException("null or empty");
        for (double[][][] one : k)
        {
            check(one);
            if (one.length != k[0].length || one[0].length != k[0][0].length || one[0][0].length != k[0][0][0].length)
                throw new IllegalArgumentException("ragged");
        }
        double[][][] result = new double[k.length][][];
        for (int o = 0; o < k.length; o++)
            result[o] = corr2dMultiIn(x, k[o]);
        return result;
    }

    public static int[] lazyWeightShape(int[] inputShape, int outChannels, int kernelH, int kernelW)
    {
        if (inputShape == null || inputShape.length != 3)
            throw new IllegalArgumentException("inputShape");
        for (int i : inputShape)
            if (i < 1)
                throw new IllegalArgumentException("inputShape");
        if (outChannels < 1 || kernelH < 1 || kernelW < 1)
            throw new IllegalArgumentException("below 1");
        return new int[] { outChannels, inputShape[0], kernelH, kernelW };
    }
}
