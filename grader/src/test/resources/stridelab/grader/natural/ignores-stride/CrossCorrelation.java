package stridelab.exercises;

public final class CrossCorrelation
{
    private CrossCorrelation() {}

    // 检查网格是否合法
    public static void check(double[][] g)
    {
        if (g == null || g.length == 0 || g[0] == null || g[0].length == 0)
        {
            throw new IllegalArgumentException("网格为空");
        }
        for (int i = 1; i < g.length; i++)
        {
            if (g[i] == null || g[i].length != g[0].length)
            {
                throw new IllegalArgumentException("各行长度不一");
            }
        }
    }

    public static double[][] corr2d(double[][] x, double[][] k)
    {
        check(x);
        check(k);
        int kh = k.length;
        int kw = k[0].length;
        if (kh > x.length || kw > x[0].length)
        {
            throw new IllegalArgumentException("卷积核太大");
        }
        double[][] y = new double[x.length - kh + 1][x[0].length - kw + 1];
        for (int i = 0; i < y.length; i++)
        {
            for (int j = 0; j < y[0].length; j++)
            {
                for (int a = 0; a < kh; a++)
                {
                    for (int b = 0; b < kw; b++)
                    {
                        y[i][j] += x[i + a][j + b] * k[a][b];
                    }
                }
            }
        }
        return y;
    }

    public static double[][] conv2d(double[][] x, double[][] k, int padH, int padW, int strideH, int strideW)
    {
        check(x);
        check(k);
        if (padH < 0 || padW < 0 || strideH < 1 || strideW < 1)
        {
            throw new IllegalArgumentException("填充或步幅不合法");
        }
        int h = x.length;
        int w = x[0].length;
        int kh = k.length;
        int kw = k[0].length;
        if (kh > h + 2 * padH || kw > w + 2 * padW)
        {
            throw new IllegalArgumentException("卷积核太大");
        }
        // 先填充
        double[][] p = new double[h + 2 * padH][w + 2 * padW];
        for (int i = 0; i < h; i++)
        {
            for (int j = 0; j < w; j++)
            {
                p[i + padH][j + padW] = x[i][j];
            }
        }
        int oh = (h - kh + 2 * padH) / strideH + 1;
        int ow = (w - kw + 2 * padW) / strideW + 1;
        double[][] y = new double[oh][ow];
        for (int i = 0; i < oh; i++)
        {
            for (int j = 0; j < ow; j++)
            {
                double sum = 0;
                for (int a = 0; a < kh; a++)
                {
                    for (int b = 0; b < kw; b++)
                    {
                        sum += p[i * strideH + a][j + b] * k[a][b];
                    }
                }
                y[i][j] = sum;
            }
        }
        return y;
    }
}
