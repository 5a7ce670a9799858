package stridelab.exercises;

public final class StrideStatistics
{
    private StrideStatistics() {}

    public static int receptiveField(int[] kernels, int[] strides)
    {
        if (kernels == null || strides == null || kernels.length == 0 || kernels.length != strides.length)
        {
            throw new IllegalArgumentException("数组不合法");
        }
        long sum = 1;
        for (int i = 0; i < kernels.length; i++)
        {
            if (kernels[i] < 1 || strides[i] < 1)
            {
                throw new IllegalArgumentException("值小于 1");
            }
            sum += kernels[i] - 1;
        }
        if (sum > Integer.MAX_VALUE)
        {
            throw new IllegalArgumentException("结果太大");
        }
        return (int) sum;
    }

    public static int jump(int[] strides)
    {
        if (strides == null || strides.length == 0)
        {
            throw new IllegalArgumentException("数组不合法");
        }
        long p = 1;
        for (int s : strides)
        {
            if (s < 1)
            {
                throw new IllegalArgumentException("值小于 1");
            }
            p *= s;
            if (p > Integer.MAX_VALUE)
            {
                throw new IllegalArgumentException("结果太大");
            }
        }
        return (int) p;
    }

    public static double overlap(int k, int stride)
    {
        if (k < 1 || stride < 1)
        {
            throw new IllegalArgumentException("小于 1");
        }
        return 1.0 * (k - stride) / k;
    }

    public static double neighbourCorrelation(double[] kernel, int stride)
    {
        if (kernel == null || kernel.length == 0 || stride < 1)
        {
            throw new IllegalArgumentException("参数不合法");
        }
        double num = 0;
        double den = 0;
        for (int i = 0; i < kernel.length; i++)
        {
            den += kernel[i] * kernel[i];
            if (i + 1 < kernel.length)
            {
                num += kernel[i] * kernel[i + 1];
            }
        }
        if (den == 0)
        {
            throw new IllegalArgumentException("卷积核全为零");
        }
        return num / den;
    }
}
