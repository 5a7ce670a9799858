package stridelab.exercises;

public final class CrossCorrelation
{
    private CrossCorrelation() {}

    // also used by the other exercises
    static void checkGrid(double[][] grid)
    {
        if (grid == null || grid.length == 0 || grid[0] == null || grid[0].length == 0)
            throw new IllegalArgumentException("grid is empty");
        for (int row = 1; row < grid.length; row++)
        {
            if (grid[row] == null || grid[row].length != grid[0].length)
                throw new IllegalArgumentException("grid is ragged in row " + row);
        }
    }

    public static double[][] corr2d(double[][] x, double[][] k)
    {
        checkGrid(x);
        checkGrid(k);
        int outHeight = x.length - k.length + 1;
        int outWidth = x[0].length - k[0].length + 1;
        if (outHeight < 1 || outWidth < 1)
            throw new IllegalArgumentException("kernel does not fit");

        double[][] output = new double[outHeight][outWidth];
        for (int row = 0; row < outHeight; row++)
            for (int col = 0; col < outWidth; col++)
                output[row][col] = sumOfProducts(x, k, row, col);
        return output;
    }

    static double sumOfProducts(double[][] x, double[][] k, int startRow, int startCol)
    {
        double sum = 0.0;
        for (int row = 0; row < k.length; row++)
            for (int col = 0; col < k[row].length; col++)
                sum += x[startRow + row][startCol + col] * k[row][col];
        return sum;
    }

    public static double[][] conv2d(double[][] x, double[][] k, int padH, int padW, int strideH, int strideW)
    {
        checkGrid(x);
        checkGrid(k);
        if (padH < 0 || padW < 0)
            throw new IllegalArgumentException("negative padding");
        if (strideH < 1 || strideW < 1)
            throw new IllegalArgumentException("stride must be at least 1");
        int outHeight = ShapeFormula.outputSize(x.length, k.length, padH, strideH);
        int outWidth = ShapeFormula.outputSize(x[0].length, k[0].length, padW, strideW);

        double[][] padded = new double[x.length + 2 * padH][x[0].length + 2 * padW];
        for (int row = 0; row < x.length; row++)
            for (int col = 0; col < x[row].length; col++)
                padded[padH + row][padW + col] = x[row][col];

        double[][] output = new double[outHeight][outWidth];
        for (int row = 0; row < outHeight; row++)
            for (int col = 0; col < outWidth; col++)
                output[row][col] = sumOfProducts(padded, k, row * strideH, col * strideW);
        return output;
    }
}
