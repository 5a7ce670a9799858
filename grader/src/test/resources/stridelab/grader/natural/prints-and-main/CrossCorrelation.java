package stridelab.exercises;

import java.util.Arrays;

public final class CrossCorrelation
{
    private CrossCorrelation() {}

    public static double[][] corr2d(double[][] x, double[][] k)
    {
        System.out.println("corr2d called");
        if (x == null || k == null || x.length == 0 || k.length == 0)
        {
            System.out.println("ERROR: null or empty");
            throw new IllegalArgumentException("null or empty");
        }
        for (double[] row : x)
        {
            if (row.length != x[0].length || row.length == 0)
            {
                throw new IllegalArgumentException("x ragged");
            }
        }
        for (double[] row : k)
        {
            if (row.length != k[0].length || row.length == 0)
            {
                throw new IllegalArgumentException("k ragged");
            }
        }
        int outH = x.length - k.length + 1;
        int outW = x[0].length - k[0].length + 1;
        System.out.println("outH = " + outH + ", outW = " + outW);
        if (outH < 1 || outW < 1)
        {
            throw new IllegalArgumentException("kernel too big");
        }
        double[][] result = new double[outH][outW];
        for (int i = 0; i < outH; i++)
        {
            for (int j = 0; j < outW; j++)
            {
                double sum = 0;
                for (int a = 0; a < k.length; a++)
                {
                    for (int b = 0; b < k[0].length; b++)
                    {
                        sum += x[i + a][j + b] * k[a][b];
                    }
                }
                result[i][j] = sum;
            }
        }
        System.out.println("result = " + Arrays.deepToString(result));
        return result;
    }

    public static double[][] conv2d(double[][] x, double[][] k, int padH, int padW, int strideH, int strideW)
    {
        System.out.println("conv2d pad " + padH + " " + padW + " stride " + strideH + " " + strideW);
        if (x == null || x.length == 0 || x[0].length == 0)
        {
            throw new IllegalArgumentException("bad x");
        }
        if (padH < 0 || padW < 0)
        {
            throw new IllegalArgumentException("pad < 0");
        }
        if (strideH <= 0 || strideW <= 0)
        {
            throw new IllegalArgumentException("stride <= 0");
        }
        double[][] padded = new double[x.length + 2 * padH][x[0].length + 2 * padW];
        for (int i = 0; i < x.length; i++)
        {
            for (int j = 0; j < x[i].length; j++)
            {
                padded[i + padH][j + padW] = x[i][j];
            }
        }
        print(padded);
        double[][] full = corr2d(padded, k);
        int outH = (full.length + strideH - 1) / strideH;
        int outW = (full[0].length + strideW - 1) / strideW;
        double[][] result = new double[outH][outW];
        for (int i = 0; i < full.length; i += strideH)
        {
            for (int j = 0; j < full[0].length; j += strideW)
            {
                //System.out.println("i=" + i + " j=" + j);
                result[i / strideH][j / strideW] = full[i][j];
            }
        }
        return result;
    }

    static void print(double[][] grid)
    {
        for (double[] row : grid)
        {
            System.out.println(Arrays.toString(row));
        }
        System.out.println("-----");
    }

    public static void main(String[] args)
    {
        double[][] x = {{0, 1, 2}, {3, 4, 5}, {6, 7, 8}};
        double[][] k = {{0, 1}, {2, 3}};
        print(corr2d(x, k)); // 19 25 37 43
        print(conv2d(x, k, 1, 1, 2, 2));
    }
}
