package stridelab.exercises;

public final class Channels
{
    private Channels() {}

    public static double[][] corr2dMultiIn(double[][][] x, double[][][] k)
    {
        if (x == null || k == null || x.length == 0 || k.length == 0)
        {
            throw new IllegalArgumentException("数组为空");
        }
        if (x.length != k.length)
        {
            throw new IllegalArgumentException("通道数不同");
        }
        for (int c = 0; c < x.length; c++)
        {
            CrossCorrelation.check(x[c]);
            CrossCorrelation.check(k[c]);
            if (x[c].length != x[0].length || x[c][0].length != x[0][0].length
                || k[c].length != k[0].length || k[c][0].length != k[0][0].length)
            {
                throw new IllegalArgumentException("各通道形状不同");
            }
        }
        double[][] y = CrossCorrelation.corr2d(x[0], k[0]);
        for (int c = 1; c < x.length; c++)
        {
            double[][] t = CrossCorrelation.corr2d(x[c], k[c]);
            for (int i = 0; i < y.length; i++)
            {
                for (int j = 0; j < y[0].length; j++)
                {
                    y[i][j] += t[i][j];
                }
            }
        }
        return y;
    }

    public static double[][][] corr2dMultiInOut(double[][][] x, double[][][][] k)
    {
        if (k == null || k.length == 0)
        {
            throw new IllegalArgumentException("卷积核为空");
        }
        double[][][] y = new double[k.length][][];
        for (int o = 0; o < k.length; o++)
        {
            y[o] = corr2dMultiIn(x, k[o]);
        }
        return y;
    }

    public static int[] lazyWeightShape(int[] inputShape, int outChannels, int kernelH, int kernelW)
    {
        if (inputShape == null || inputShape.length != 3)
        {
            throw new IllegalArgumentException("形状不合法");
        }
        for (int v : inputShape)
        {
            if (v < 1)
            {
                throw new IllegalArgumentException("小于 1");
            }
        }
        if (outChannels < 1 || kernelH < 1 || kernelW < 1)
        {
            throw new IllegalArgumentException("小于 1");
        }
        return new int[] {outChannels, inputShape[0], kernelH, kernelW};
    }
}
