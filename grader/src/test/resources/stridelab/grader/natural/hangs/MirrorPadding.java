package stridelab.exercises;

public final class MirrorPadding
{
    private MirrorPadding()
    {
    }

    public static int reflectIndex(int i, int n)
    {
        Ensure.positive("n", n);
        if (n == 1)
        {
            return 0;
        }
        return bounce(i, n);
    }

    // 来回反射，直到落在 0..n-1 之内
    private static int bounce(long i, int n)
    {
        while (i < 0 || i >= n)
        {
            if (i < 0)
            {
                i = -i;
            }
            else
            {
                i = 2L * (n - 1) - i;
            }
        }
        return (int) i;
    }

    // 镜子在边界值的外侧
    private static int bounceRepeating(long i, int n)
    {
        while (i < 0 || i >= n)
        {
            if (i < 0)
            {
                i = -1 - i;
            }
            else
            {
                i = 2L * n - 1 - i;
            }
        }
        return (int) i;
    }

    public static double[][] reflect(double[][] x, int top, int bottom, int left, int right)
    {
        double[][] result = frame(x, top, bottom, left, right);
        for (int row = 0; row < result.length; row++)
        {
            double[] from = x[bounce(row - top, x.length)];
            for (int column = 0; column < result[row].length; column++)
            {
                result[row][column] = from[bounce(column - left, from.length)];
            }
        }
        return result;
    }

    public static double[][] symmetric(double[][] x, int top, int bottom, int left, int right)
    {
        double[][] result = frame(x, top, bottom, left, right);
        for (int row = 0; row < result.length; row++)
        {
            double[] from = x[bounceRepeating(row - top, x.length)];
            for (int column = 0; column < result[row].length; column++)
            {
                result[row][column] = from[bounceRepeating(column - left, from.length)];
            }
        }
        return result;
    }

    private static double[][] frame(double[][] x, int top, int bottom, int left, int right)
    {
        Ensure.grid("x", x);
        Ensure.notNegative("top", top);
        Ensure.notNegative("bottom", bottom);
        Ensure.notNegative("left", left);
        Ensure.notNegative("right", right);
        int rows = Ensure.size("rows", (long) top + x.length + bottom);
        int columns = Ensure.size("columns", (long) left + x[0].length + right);
        return new double[rows][columns];
    }
}
