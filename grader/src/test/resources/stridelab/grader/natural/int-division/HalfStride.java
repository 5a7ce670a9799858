package stridelab.exercises;

public final class HalfStride
{
    private HalfStride() {}

    public static int outputSize(int n, int k, int pad, int stride, int outputPad)
    {
        if (n < 1 || k < 1 || pad < 0 || stride < 1 || outputPad < 0 || outputPad >= stride)
            throw new IllegalArgumentException("argument out of range");
        long result = (n - 1L) * stride - 2L * pad + k + outputPad;
        if (result < 1 || result > Integer.MAX_VALUE)
            throw new IllegalArgumentException("bad result size");
        return (int) result;
    }

    public static double[][] insertZeros(double[][] x, int factor)
    {
        CrossCorrelation.checkGrid(x);
        if (factor < 1)
            throw new IllegalArgumentException("factor must be at least 1");
        int height = outputSize(x.length, 1, 0, factor, 0);
        int width = outputSize(x[0].length, 1, 0, factor, 0);
        double[][] output = new double[height][width];
        // a cell of the output is a value of the input where both indices are multiples of factor
        for (int row = 0; row < height; row++)
            for (int col = 0; col < width; col++)
                if (row % factor == 0 && col % factor == 0)
                    output[row][col] = x[row / factor][col / factor];
        return output;
    }

    public static double[][] transposedConv2d(double[][] x, double[][] k, int pad, int stride)
    {
        CrossCorrelation.checkGrid(x);
        CrossCorrelation.checkGrid(k);
        int height = outputSize(x.length, k.length, pad, stride, 0);
        int width = outputSize(x[0].length, k[0].length, pad, stride, 0);
        double[][] output = new double[height][width];
        for (int row = 0; row < x.length; row++)
            for (int col = 0; col < x[0].length; col++)
                for (int kRow = 0; kRow < k.length; kRow++)
                    for (int kCol = 0; kCol < k[0].length; kCol++)
                    {
                        int outRow = row * stride + kRow - pad;
                        int outCol = col * stride + kCol - pad;
                        if (outRow >= 0 && outRow < height && outCol >= 0 && outCol < width)
                            output[outRow][outCol] += x[row][col] * k[kRow][kCol];
                    }
        return output;
    }

    public static double[][] bilinearKernel(int factor)
    {
        if (factor < 1)
            throw new IllegalArgumentException("factor must be at least 1");
        long longSize = 2L * factor - factor % 2;
        if (longSize > Integer.MAX_VALUE)
            throw new IllegalArgumentException("kernel too large");
        int size = (int) longSize;
        double middle = (size - 1) / 2;
        double[][] kernel = new double[size][size];
        for (int row = 0; row < size; row++)
            for (int col = 0; col < size; col++)
                kernel[row][col] = (1 - Math.abs(row - middle) / factor) * (1 - Math.abs(col - middle) / factor);
        return kernel;
    }

    public static double[][] upsample(double[][] x, int factor)
    {
        CrossCorrelation.checkGrid(x);
        if (factor < 1)
            throw new IllegalArgumentException("factor must be at least 1");
        if ((long) x.length * factor > Integer.MAX_VALUE || (long) x[0].length * factor > Integer.MAX_VALUE)
            throw new IllegalArgumentException("result too large");
        int pad = (int) Math.ceil((factor - 1) / 2);
        return transposedConv2d(x, bilinearKernel(factor), pad, factor);
    }
}
