package stridelab.exercises;

public final class MirrorPadding
{
    private MirrorPadding() {}

    public static int reflectIndex(int i, int n)
    {
        if (n < 1)
        {
            throw new IllegalArgumentException("n 小于 1");
        }
        if (n == 1)
        {
            return 0;
        }
        long t = i;
        long period = 2L * (n - 1);
        t = ((t % period) + period) % period;
        return (int) (t < n ? t : period - t);
    }

    private static void checkPads(double[][] x, int top, int bottom, int left, int right)
    {
        CrossCorrelation.check(x);
        if (top < 0 || bottom < 0 || left < 0 || right < 0)
        {
            throw new IllegalArgumentException("填充小于 0");
        }
        if ((long) top + bottom + x.length > Integer.MAX_VALUE || (long) left + right + x[0].length > Integer.MAX_VALUE)
        {
            throw new IllegalArgumentException("结果太大");
        }
    }

    public static double[][] reflect(double[][] x, int top, int bottom, int left, int right)
    {
        checkPads(x, top, bottom, left, right);
        double[][] y = new double[x.length + 2 * top][x[0].length + 2 * left];
        for (int i = 0; i < y.length; i++)
        {
            for (int j = 0; j < y[0].length; j++)
            {
                y[i][j] = x[reflectIndex(i - top, x.length)][reflectIndex(j - left, x[0].length)];
            }
        }
        return y;
    }

    public static double[][] symmetric(double[][] x, int top, int bottom, int left, int right)
    {
        checkPads(x, top, bottom, left, right);
        int h = x.length;
        int w = x[0].length;
        double[][] y = new double[top + h + bottom][left + w + right];
        for (int i = 0; i < y.length; i++)
        {
            for (int j = 0; j < y[0].length; j++)
            {
                int r = i - top;
                int c = j - left;
                if (r < 0) r = -r - 1;
                if (r >= h) r = 2 * h - 1 - r;
                if (c < 0) c = -c - 1;
                if (c >= w) c = 2 * w - 1 - c;
                y[i][j] = x[r][c];
            }
        }
        return y;
    }
}
