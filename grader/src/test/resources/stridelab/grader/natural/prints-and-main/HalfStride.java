package stridelab.exercises;

public final class HalfStride
{
    private HalfStride() {}

    public static int outputSize(int n, int k, int pad, int stride, int outputPad)
    {
        if (n < 1 || k < 1 || pad < 0 || stride < 1 || outputPad < 0 || outputPad >= stride)
        {
            throw new IllegalArgumentException("argument");
        }
        int size = (n - 1) * stride - 2 * pad + k + outputPad;
        System.out.println("transposed size = " + size);
        if (size < 1)
        {
            throw new IllegalArgumentException("size " + size);
        }
        return size;
    }

    public static double[][] insertZeros(double[][] x, int factor)
    {
        MirrorPadding.check(x, 0, 0, 0, 0);
        if (factor < 1)
        {
            throw new IllegalArgumentException("factor");
        }
        if (factor == 1)
        {
            System.out.println("factor 1, nothing to do");
            return x;
        }
        double[][] result = new double[(x.length - 1) * factor + 1][(x[0].length - 1) * factor + 1];
        for (int i = 0; i < result.length; i += factor)
        {
            for (int j = 0; j < result[0].length; j += factor)
            {
                result[i][j] = x[i / factor][j / factor];
            }
        }
        CrossCorrelation.print(result);
        return result;
    }

    public static double[][] transposedConv2d(double[][] x, double[][] k, int pad, int stride)
    {
        MirrorPadding.check(x, pad, pad, pad, pad);
        MirrorPadding.check(k, pad, pad, pad, pad);
        int outH = outputSize(x.length, k.length, pad, stride, 0);
        int outW = outputSize(x[0].length, k[0].length, pad, stride, 0);
        double[][] big = new double[outH + 2 * pad][outW + 2 * pad];
        for (int i = 0; i < x.length; i++)
        {
            for (int j = 0; j < x[0].length; j++)
            {
                for (int a = 0; a < k.length; a++)
                {
                    for (int b = 0; b < k[0].length; b++)
                    {
                        big[i * stride + a][j * stride + b] += x[i][j] * k[a][b];
                    }
                }
                //CrossCorrelation.print(big);
            }
        }
        System.out.println("before cutting:");
        CrossCorrelation.print(big);
        double[][] result = new double[outH][outW];
        for (int i = 0; i < outH; i++)
        {
            for (int j = 0; j < outW; j++)
            {
                result[i][j] = big[i + pad][j + pad];
            }
        }
        return result;
    }

    public static double[][] bilinearKernel(int factor)
    {
        if (factor < 1)
        {
            throw new IllegalArgumentException("factor");
        }
        int size = 2 * factor - factor % 2;
        double middle = size / 2.0 - 0.5;
        System.out.println("size " + size + " middle " + middle);
        double[][] kernel = new double[size][size];
        for (int i = 0; i < size; i++)
        {
            for (int j = 0; j < size; j++)
            {
                double a = 1 - Math.abs(i - middle) / factor;
                double b = 1 - Math.abs(j - middle) / factor;
                kernel[i][j] = a * b;
            }
        }
        CrossCorrelation.print(kernel);
        return kernel;
    }

    public static double[][] upsample(double[][] x, int factor)
    {
        int pad = factor - 1 / 2;
        // the size was wrong, this works
        if (factor > 1)
        {
            pad = factor - 1;
        }
        System.out.println("upsample pad=" + pad);
        return transposedConv2d(x, bilinearKernel(factor), pad, factor);
    }

    public static void main(String[] args)
    {
        CrossCorrelation.print(upsample(new double[][] {{16, 32}}, 2));
        CrossCorrelation.print(insertZeros(new double[][] {{1, 2}, {3, 4}}, 2));
    }
}
