package stridelab.exercises;

public final class HalfStride
{
    private HalfStride() {}

    public static int outputSize(int n, int k, int pad, int stride, int outputPad)
    {
        if (n < 1 || k < 1 || pad < 0 || stride < 1 || outputPad < 0 || outputPad > stride - 1)
        {
            throw new IllegalArgumentException("参数超出范围");
        }
        long r = (long) (n - 1) * stride - 2L * pad + k + outputPad;
        if (r < 1 || r > Integer.MAX_VALUE)
        {
            throw new IllegalArgumentException("结果不合法");
        }
        return (int) r;
    }

    public static double[][] insertZeros(double[][] x, int factor)
    {
        CrossCorrelation.check(x);
        if (factor < 1)
        {
            throw new IllegalArgumentException("倍数小于 1");
        }
        int h = (x.length - 1) * factor + 1;
        int w = (x[0].length - 1) * factor + 1;
        double[][] y = new double[h][w];
        for (int i = 0; i < x.length; i++)
        {
            for (int j = 0; j < x[0].length; j++)
            {
                y[i * factor][j * factor] = x[i][j];
            }
        }
        return y;
    }

    public static double[][] transposedConv2d(double[][] x, double[][] k, int pad, int stride)
    {
        CrossCorrelation.check(x);
        CrossCorrelation.check(k);
        if (pad < 0 || stride < 1)
        {
            throw new IllegalArgumentException("填充或步幅不合法");
        }
        int fh = (x.length - 1) * stride + k.length;
        int fw = (x[0].length - 1) * stride + k[0].length;
        double[][] full = new double[fh][fw];
        for (int i = 0; i < x.length; i++)
        {
            for (int j = 0; j < x[0].length; j++)
            {
                for (int a = 0; a < k.length; a++)
                {
                    for (int b = 0; b < k[0].length; b++)
                    {
                        full[i * stride + a][j * stride + b] += x[i][j] * k[a][b];
                    }
                }
            }
        }
        // 裁掉填充
        if (fh - pad < 1 || fw - pad < 1)
        {
            throw new IllegalArgumentException("输出为空");
        }
        double[][] y = new double[fh - pad][fw - pad];
        for (int i = 0; i < y.length; i++)
        {
            for (int j = 0; j < y[0].length; j++)
            {
                y[i][j] = full[i + pad][j + pad];
            }
        }
        return y;
    }

    public static double[][] bilinearKernel(int factor)
    {
        if (factor < 1 || 2L * factor - factor % 2 > Integer.MAX_VALUE)
        {
            throw new IllegalArgumentException("倍数不合法");
        }
        int n = 2 * factor - factor % 2;
        double mid = (n - 1) / 2.0;
        double[][] y = new double[n][n];
        for (int i = 0; i < n; i++)
        {
            for (int j = 0; j < n; j++)
            {
                y[i][j] = (1 - Math.abs(i - mid) / factor) * (1 - Math.abs(j - mid) / factor);
            }
        }
        return y;
    }

    public static double[][] upsample(double[][] x, int factor)
    {
        CrossCorrelation.check(x);
        if (factor < 1)
        {
            throw new IllegalArgumentException("倍数不合法");
        }
        return transposedConv2d(x, bilinearKernel(factor), factor / 2, factor);
    }
}
