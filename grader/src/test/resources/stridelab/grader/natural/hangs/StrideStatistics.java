package stridelab.exercises;

public final class StrideStatistics
{
    private StrideStatistics()
    {
    }

    public static int receptiveField(int[] kernels, int[] strides)
    {
        Ensure.positive("kernels", kernels);
        Ensure.positive("strides", strides);
        if (kernels.length != strides.length)
        {
            throw Ensure.bad("lengths", kernels.length + " and " + strides.length);
        }
        // 从后往前：v 个值需要前一层的 (v - 1) * stride + kernel 个值
        long field = 1;
        for (int layer = kernels.length - 1; layer >= 0; layer--)
        {
            field = (field - 1) * strides[layer] + kernels[layer];
            Ensure.size("receptive field", field);
        }
        return (int) field;
    }

    public static int jump(int[] strides)
    {
        Ensure.positive("strides", strides);
        int jump = 1;
        for (int stride : strides)
        {
            jump = Ensure.size("jump", (long) jump * stride);
        }
        return jump;
    }

    public static double overlap(int k, int stride)
    {
        Ensure.positive("k", k);
        Ensure.positive("stride", stride);
        return stride >= k ? 0 : (double) (k - stride) / k;
    }

    public static double neighbourCorrelation(double[] kernel, int stride)
    {
        Ensure.signal("kernel", kernel);
        Ensure.positive("stride", stride);
        // 先除以最大的绝对值，避免平方时溢出
        double max = 0;
        for (double value : kernel)
        {
            max = Math.max(max, Math.abs(value));
        }
        if (max == 0)
        {
            throw Ensure.bad("kernel", "all zero");
        }
        double shared = 0;
        double squares = 0;
        for (int i = 0; i < kernel.length; i++)
        {
            squares += Math.pow(kernel[i] / max, 2);
            if (i >= stride)
            {
                shared += (kernel[i] / max) * (kernel[i - stride] / max);
            }
        }
        return shared / squares;
    }
}
