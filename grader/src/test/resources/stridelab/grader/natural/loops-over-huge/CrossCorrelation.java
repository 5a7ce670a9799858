package stridelab.exercises;

public final class CrossCorrelation
{
    private CrossCorrelation() {}

    public static double[][] corr2d(double[][] x, double[][] k)
    {
        return conv2d(x, k, 0, 0, 1, 1);
    }

    public static double[][] conv2d(double[][] x, double[][] k, int padH, int padW, int strideH, int strideW)
    {
        checkGrid(x);
        checkGrid(k);
        if (padH < 0 || padW < 0)
            throw new IllegalArgumentException("negative padding");
        if (strideH < 1 || strideW < 1)
            throw new IllegalArgumentException("stride below 1");

        int outH = ShapeFormula.outputSize(x.length, k.length, padH, strideH);
        int outW = ShapeFormula.outputSize(x[0].length, k[0].length, padW, strideW);

        // make the padded picture just like in the drawing of the handout
        double[][] padded = new double[x.length + 2 * padH][x[0].length + 2 * padW];
        for (int r = 0; r < padded.length; r++)
        {
            for (int c = 0; c < padded[r].length; c++)
            {
                boolean inside = r >= padH && r < padH + x.length && c >= padW && c < padW + x[0].length;
                if (inside)
                    padded[r][c] = x[r - padH][c - padW];
                else
                    padded[r][c] = 0;
            }
        }

        double[][] result = new double[outH][outW];
        int row = 0;
        for (int r = 0; row < outH; r += strideH)
        {
            int col = 0;
            for (int c = 0; col < outW; c += strideW)
            {
                result[row][col] = window(padded, k, r, c);
                col++;
            }
            row++;
        }
        return result;
    }

    private static double window(double[][] p, double[][] k, int r, int c)
    {
        double s = 0;
        for (int i = 0; i < k.length; i++)
            for (int j = 0; j < k[0].length; j++)
                s = s + p[r + i][c + j] * k[i][j];
        return s;
    }

    static void checkGrid(double[][] g)
    {
        if (g == null || g.length == 0)
            throw new IllegalArgumentException("null or empty");
        for (double[] row : g)
        {
            if (row == null || row.length == 0)
                throw new IllegalArgumentException("null or empty row");
            if (row.length != g[0].length)
                throw new IllegalArgumentException("ragged");
        }
    }
}
