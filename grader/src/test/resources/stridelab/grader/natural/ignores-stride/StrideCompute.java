package stridelab.exercises;

import java.util.function.DoubleBinaryOperator;

public final class StrideCompute
{
    private StrideCompute() {}

    public static long multiplyAdds(int h, int w, int inChannels, int outChannels, int k, int pad, int stride)
    {
        if (h < 1 || w < 1 || inChannels < 1 || outChannels < 1 || k < 1 || pad < 0 || stride < 1)
        {
            throw new IllegalArgumentException("参数超出范围");
        }
        long oh = ShapeFormula.outputSize(h, k, pad, stride);
        long ow = ShapeFormula.outputSize(w, k, pad, 1);
        try
        {
            long a = Math.multiplyExact(oh * ow, (long) outChannels);
            long b = Math.multiplyExact((long) k * k, (long) inChannels);
            return Math.multiplyExact(a, b);
        }
        catch (ArithmeticException e)
        {
            throw new IllegalArgumentException("次数超出 long");
        }
    }

    public static long stackMultiplyAdds(int h, int w, int[] channels, int[] kernels, int[] pads, int[] strides)
    {
        if (channels == null || kernels == null || pads == null || strides == null)
        {
            throw new IllegalArgumentException("数组为 null");
        }
        int n = kernels.length;
        if (n == 0 || pads.length != n || strides.length != n || channels.length != n + 1)
        {
            throw new IllegalArgumentException("长度不对");
        }
        long sum = 0;
        for (int i = 0; i < n; i++)
        {
            sum += multiplyAdds(h, w, channels[i], channels[i + 1], kernels[i], pads[i], strides[i]);
            // 下一层的输入
            h = h - kernels[i] + 2 * pads[i] + 1;
            w = w - kernels[i] + 2 * pads[i] + 1;
        }
        return sum;
    }

    public static double speedup(int h, int w, int k, int pad, int stride)
    {
        double a = multiplyAdds(h, w, 1, 1, k, pad, 1);
        double b = multiplyAdds(h, w, 1, 1, k, pad, stride);
        return a / b;
    }

    public static double[][] conv2d(double[][] x, double[][] k, int stride, DoubleBinaryOperator multiply)
    {
        CrossCorrelation.check(x);
        CrossCorrelation.check(k);
        if (multiply == null || stride < 1)
        {
            throw new IllegalArgumentException("参数不合法");
        }
        if (k.length > x.length || k[0].length > x[0].length)
        {
            throw new IllegalArgumentException("卷积核太大");
        }
        // 先按步幅 1 全部算出来
        double[][] full = new double[x.length - k.length + 1][x[0].length - k[0].length + 1];
        for (int i = 0; i < full.length; i++)
        {
            for (int j = 0; j < full[0].length; j++)
            {
                for (int a = 0; a < k.length; a++)
                {
                    for (int b = 0; b < k[0].length; b++)
                    {
                        full[i][j] += multiply.applyAsDouble(x[i + a][j + b], k[a][b]);
                    }
                }
            }
        }
        // 再每 stride 个取一个
        double[][] y = new double[(full.length - 1) / stride + 1][(full[0].length - 1) / stride + 1];
        for (int i = 0; i < y.length; i++)
        {
            for (int j = 0; j < y[0].length; j++)
            {
                y[i][j] = full[i * stride][j * stride];
            }
        }
        return y;
    }
}
