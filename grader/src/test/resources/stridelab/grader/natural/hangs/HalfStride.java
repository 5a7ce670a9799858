package stridelab.exercises;

public final class HalfStride
{
    private HalfStride()
    {
    }

    public static int outputSize(int n, int k, int pad, int stride, int outputPad)
    {
        Ensure.positive("n", n);
        Ensure.positive("k", k);
        Ensure.notNegative("pad", pad);
        Ensure.positive("stride", stride);
        if (outputPad < 0 || outputPad >= stride)
        {
            throw Ensure.bad("outputPad", outputPad);
        }
        return Ensure.size("output size", (n - 1L) * stride - 2L * pad + k + outputPad);
    }

    public static double[][] insertZeros(double[][] x, int factor)
    {
        Ensure.grid("x", x);
        Ensure.positive("factor", factor);
        int rows = Ensure.size("rows", (x.length - 1L) * factor + 1);
        int columns = Ensure.size("columns", (x[0].length - 1L) * factor + 1);
        double[][] result = new double[rows][columns];
        for (int row = 0; row < x.length; row++)
        {
            for (int column = 0; column < x[0].length; column++)
            {
                result[row * factor][column * factor] = x[row][column];
            }
        }
        return result;
    }

    public static double[][] transposedConv2d(double[][] x, double[][] k, int pad, int stride)
    {
        Ensure.grid("x", x);
        Ensure.grid("k", k);
        int rows = outputSize(x.length, k.length, pad, stride, 0);
        int columns = outputSize(x[0].length, k[0].length, pad, stride, 0);
        double[][] result = new double[rows][columns];
        // 每个输入值分发到输出
        for (int row = 0; row < x.length; row++)
        {
            for (int column = 0; column < x[0].length; column++)
            {
                for (int i = 0; i < k.length; i++)
                {
                    for (int j = 0; j < k[0].length; j++)
                    {
                        long r = (long) row * stride + i - pad;
                        long c = (long) column * stride + j - pad;
                        if (0 <= r && r < rows && 0 <= c && c < columns)
                        {
                            result[(int) r][(int) c] += x[row][column] * k[i][j];
                        }
                    }
                }
            }
        }
        return result;
    }

    public static double[][] bilinearKernel(int factor)
    {
        Ensure.positive("factor", factor);
        int size = Ensure.size("kernel size", 2L * factor - factor % 2);
        double middle = (size - 1) / 2.0;
        double[][] kernel = new double[size][size];
        for (int i = 0; i < size; i++)
        {
            for (int j = 0; j < size; j++)
            {
                double vertical = 1 - Math.abs(i - middle) / factor;
                double horizontal = 1 - Math.abs(j - middle) / factor;
                kernel[i][j] = vertical * horizontal;
            }
        }
        return kernel;
    }

    public static double[][] upsample(double[][] x, int factor)
    {
        Ensure.grid("x", x);
        Ensure.positive("factor", factor);
        Ensure.size("rows", (long) x.length * factor);
        Ensure.size("columns", (long) x[0].length * factor);
        return transposedConv2d(x, bilinearKernel(factor), factor / 2, factor);
    }
}
