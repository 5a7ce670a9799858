package stridelab.exercises;

public final class HalfStride
{
    private HalfStride() {}

    public static int outputSize(int n, int k, int pad, int stride, int outputPad)
    {
        if (n < 1 || k < 1 || pad < 0 || stride < 1 || outputPad < 0 || outputPad >= stride)
            throw new IllegalArgumentException("out of range");
        long size = k;
        for (int i = 1; i < n; i++)
            size += stride;
        size = size - 2L * pad + outputPad;
        if (size < 1 || size > Integer.MAX_VALUE)
            throw new IllegalArgumentException("size " + size);
        return (int) size;
    }

    public static double[][] insertZeros(double[][] x, int factor)
    {
        CrossCorrelation.checkGrid(x);
        if (factor < 1)
            throw new IllegalArgumentException("factor");
        long h = (x.length - 1L) * factor + 1;
        long w = (x[0].length - 1L) * factor + 1;
        if (h > Integer.MAX_VALUE || w > Integer.MAX_VALUE)
            throw new IllegalArgumentException("too large");
        double[][] y = new double[(int) h][(int) w];
        for (int r = 0; r < h; r++)
            for (int c = 0; c < w; c++)
                if (r % factor == 0 && c % factor == 0)
                    y[r][c] = x[r / factor][c / factor];
        return y;
    }

    public static double[][] transposedConv2d(double[][] x, double[][] k, int pad, int stride)
    {
        CrossCorrelation.checkGrid(x);
        CrossCorrelation.checkGrid(k);
        int h = outputSize(x.length, k.length, pad, stride, 0);
        int w = outputSize(x[0].length, k[0].length, pad, stride, 0);
        double[][] big = new double[h + 2 * pad][w + 2 * pad];
        for (int r = 0; r < x.length; r++)
            for (int c = 0; c < x[0].length; c++)
                for (int i = 0; i < k.length; i++)
                    for (int j = 0; j < k[0].length; j++)
                        big[r * stride + i][c * stride + j] += x[r][c] * k[i][j];
        double[][] result = new double[h][w];
        for (int r = 0; r < h; r++)
            for (int c = 0; c < w; c++)
                result[r][c] = big[r + pad][c + pad];
        return result;
    }

    public static double[][] bilinearKernel(int factor)
    {
        if (factor < 1)
            throw new IllegalArgumentException("factor");
        long longSize = 2L * factor - factor % 2;
        if (longSize > Integer.MAX_VALUE)
            throw new IllegalArgumentException("too large");
        int size = (int) longSize;
        double[] line = new double[size];
        for (int i = 0; i < size; i++)
            line[i] = 1 - Math.abs(i - (size - 1) / 2.0) / factor;
        double[][] kernel = new double[size][size];
        for (int i = 0; i < size; i++)
            for (int j = 0; j < size; j++)
                kernel[i][j] = line[i] * line[j];
        return kernel;
    }

    public static double[][] upsample(double[][] x, int factor)
    {
        CrossCorrelation.checkGrid(x);
        int pad = 0;
        while (2L * pad < factor - 1L)
            pad++;
        return transposedConv2d(x, bilinearKernel(factor), pad, factor);
    }
}
