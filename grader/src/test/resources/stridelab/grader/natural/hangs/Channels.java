package stridelab.exercises;

public final class Channels
{
    private Channels()
    {
    }

    public static double[][] corr2dMultiIn(double[][][] x, double[][][] k)
    {
        Ensure.grids("x", x);
        Ensure.grids("k", k);
        if (x.length != k.length)
        {
            throw Ensure.bad("channels", x.length + " and " + k.length);
        }
        double[][] result = null;
        for (int channel = 0; channel < x.length; channel++)
        {
            double[][] next = CrossCorrelation.corr2d(x[channel], k[channel]);
            if (result != null)
            {
                for (int i = 0; i < next.length; i++)
                {
                    for (int j = 0; j < next[i].length; j++)
                    {
                        next[i][j] += result[i][j];
                    }
                }
            }
            result = next;
        }
        return result;
    }

    public static double[][][] corr2dMultiInOut(double[][][] x, double[][][][] k)
    {
        Ensure.grids("x", x);
        if (k == null || k.length == 0)
        {
            throw Ensure.bad("k", "null or empty");
        }
        for (double[][][] kernel : k)
        {
            Ensure.grids("k", kernel);
            if (kernel.length != x.length
                    || kernel[0].length != k[0][0].length
                    || kernel[0][0].length != k[0][0][0].length)
            {
                throw Ensure.bad("k", "ragged");
            }
        }
        double[][][] result = new double[k.length][][];
        for (int out = 0; out < k.length; out++)
        {
            result[out] = corr2dMultiIn(x, k[out]);
        }
        return result;
    }

    public static int[] lazyWeightShape(int[] inputShape, int outChannels, int kernelH, int kernelW)
    {
        Ensure.positive("inputShape", inputShape);
        if (inputShape.length != 3)
        {
            throw Ensure.bad("inputShape", inputShape.length);
        }
        Ensure.positive("outChannels", outChannels);
        Ensure.positive("kernelH", kernelH);
        Ensure.positive("kernelW", kernelW);
        return new int[] {outChannels, inputShape[0], kernelH, kernelW};
    }
}
