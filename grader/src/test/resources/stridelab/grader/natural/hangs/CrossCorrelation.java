package stridelab.exercises;

public final class CrossCorrelation
{
    private CrossCorrelation()
    {
    }

    /** 不填充，步幅为 1 */
    public static double[][] corr2d(double[][] x, double[][] k)
    {
        return conv2d(x, k, 0, 0, 1, 1);
    }

    public static double[][] conv2d(double[][] x, double[][] k, int padH, int padW, int strideH, int strideW)
    {
        Ensure.grid("x", x);
        Ensure.grid("k", k);
        int rows = ShapeFormula.outputSize(x.length, k.length, padH, strideH);
        int columns = ShapeFormula.outputSize(x[0].length, k[0].length, padW, strideW);
        double[][] result = new double[rows][columns];
        for (int row = 0; row < rows; row++)
        {
            for (int column = 0; column < columns; column++)
            {
                result[row][column] = at(x, k, (long) row * strideH - padH, (long) column * strideW - padW);
            }
        }
        return result;
    }

    // 窗口左上角在 (top, left)，可以在图像之外
    private static double at(double[][] x, double[][] k, long top, long left)
    {
        double sum = 0;
        for (int i = 0; i < k.length; i++)
        {
            for (int j = 0; j < k[0].length; j++)
            {
                boolean outside = top + i < 0 || top + i >= x.length || left + j < 0 || left + j >= x[0].length;
                if (!outside)
                {
                    sum += x[(int) (top + i)][(int) (left + j)] * k[i][j];
                }
            }
        }
        return sum;
    }
}
