package stridelab.exercises;

import java.math.BigInteger;
import java.util.function.DoubleBinaryOperator;

public final class StrideCompute
{
    private StrideCompute()
    {
    }

    public static long multiplyAdds(int h, int w, int inChannels, int outChannels, int k, int pad, int stride)
    {
        Ensure.positive("h", h);
        Ensure.positive("w", w);
        Ensure.positive("inChannels", inChannels);
        Ensure.positive("outChannels", outChannels);
        BigInteger count = BigInteger.valueOf(places(h, k, pad, stride))
                .multiply(BigInteger.valueOf(places(w, k, pad, stride)))
                .multiply(BigInteger.valueOf(inChannels))
                .multiply(BigInteger.valueOf(outChannels))
                .multiply(BigInteger.valueOf(k).pow(2));
        return toLong(count);
    }

    private static long places(long n, int k, int pad, int stride)
    {
        Ensure.positive("k", k);
        Ensure.notNegative("pad", pad);
        Ensure.positive("stride", stride);
        long rest = n + 2L * pad - k;
        if (rest < 0)
        {
            throw Ensure.bad("kernel size", k);
        }
        return rest / stride + 1;
    }

    private static long toLong(BigInteger count)
    {
        try
        {
            return count.longValueExact();
        }
        catch (ArithmeticException e)
        {
            throw Ensure.bad("count", count);
        }
    }

    public static long stackMultiplyAdds(int h, int w, int[] channels, int[] kernels, int[] pads, int[] strides)
    {
        Ensure.positive("h", h);
        Ensure.positive("w", w);
        Ensure.positive("channels", channels);
        Ensure.positive("kernels", kernels);
        Ensure.positive("strides", strides);
        if (pads == null || pads.length != kernels.length)
        {
            throw Ensure.bad("pads", "length");
        }
        if (strides.length != kernels.length || channels.length != kernels.length + 1)
        {
            throw Ensure.bad("strides or channels", "length");
        }
        BigInteger sum = BigInteger.ZERO;
        long height = h;
        long width = w;
        for (int layer = 0; layer < kernels.length; layer++)
        {
            height = places(height, kernels[layer], pads[layer], strides[layer]);
            width = places(width, kernels[layer], pads[layer], strides[layer]);
            BigInteger products = BigInteger.valueOf(height)
                    .multiply(BigInteger.valueOf(width))
                    .multiply(BigInteger.valueOf(channels[layer]))
                    .multiply(BigInteger.valueOf(channels[layer + 1]))
                    .multiply(BigInteger.valueOf(kernels[layer]).pow(2));
            sum = sum.add(products);
        }
        return toLong(sum);
    }

    public static double speedup(int h, int w, int k, int pad, int stride)
    {
        Ensure.positive("h", h);
        Ensure.positive("w", w);
        Ensure.positive("stride", stride);
        double rows = (double) places(h, k, pad, 1) / places(h, k, pad, stride);
        double columns = (double) places(w, k, pad, 1) / places(w, k, pad, stride);
        return rows * columns;
    }

    public static double[][] conv2d(double[][] x, double[][] k, int stride, DoubleBinaryOperator multiply)
    {
        Ensure.grid("x", x);
        Ensure.grid("k", k);
        if (multiply == null)
        {
            throw Ensure.bad("multiply", null);
        }
        int rows = ShapeFormula.outputSize(x.length, k.length, 0, stride);
        int columns = ShapeFormula.outputSize(x[0].length, k[0].length, 0, stride);
        double[][] result = new double[rows][columns];
        for (int row = 0; row < rows; row++)
        {
            for (int column = 0; column < columns; column++)
            {
                for (int i = 0; i < k.length; i++)
                {
                    for (int j = 0; j < k[0].length; j++)
                    {
                        result[row][column] +=
                                multiply.applyAsDouble(x[row * stride + i][column * stride + j], k[i][j]);
                    }
                }
            }
        }
        return result;
    }
}
