package stridelab.exercises;

import java.util.Arrays;

public final class Channels
{
    private Channels() {}

    public static double[][] corr2dMultiIn(double[][][] x, double[][][] k)
    {
        System.out.println("x: " + Arrays.deepToString(x));
        System.out.println("k: " + Arrays.deepToString(k));
        if (x == null || k == null || x.length == 0 || x.length != k.length)
        {
            throw new IllegalArgumentException("channels");
        }
        double[][] sum = null;
        for (int c = 0; c < x.length; c++)
        {
            System.out.println("channel " + c);
            double[][] part = CrossCorrelation.corr2d(x[c], k[c]);
            if (sum == null)
            {
                sum = part;
            }
            else
            {
                if (part.length != sum.length || part[0].length != sum[0].length)
                {
                    throw new IllegalArgumentException("different sizes");
                }
                for (int i = 0; i < sum.length; i++)
                {
                    for (int j = 0; j < sum[0].length; j++)
                    {
                        sum[i][j] += part[i][j];
                    }
                }
            }
        }
        CrossCorrelation.print(sum);
        return sum;
    }

    public static double[][][] corr2dMultiInOut(double[][][] x, double[][][][] k)
    {
        if (k == null || k.length == 0)
        {
            throw new IllegalArgumentException("k");
        }
        double[][][] result = new double[k.length][][];
        for (int i = 0; i < k.length; i++)
        {
            System.out.println("output channel " + i);
            result[i] = corr2dMultiIn(x, k[i]);
        }
        return result;
    }

    public static int[] lazyWeightShape(int[] inputShape, int outChannels, int kernelH, int kernelW)
    {
        if (inputShape == null || inputShape.length != 3)
        {
            throw new IllegalArgumentException("inputShape");
        }
        if (inputShape[0] < 1 || outChannels < 1 || kernelH < 1 || kernelW < 1)
        {
            throw new IllegalArgumentException("number < 1");
        }
        int[] shape = {outChannels, inputShape[0], kernelH, kernelW};
        System.out.println(Arrays.toString(shape));
        return shape;
    }

    public static void main(String[] args)
    {
        double[][][] x = {{{0, 1, 2}, {3, 4, 5}, {6, 7, 8}}, {{1, 2, 3}, {4, 5, 6}, {7, 8, 9}}};
        double[][][] k = {{{0, 1}, {2, 3}}, {{1, 2}, {3, 4}}};
        corr2dMultiIn(x, k);
        lazyWeightShape(new int[] {3, 224, 224}, 64, 7, 7);
    }
}
