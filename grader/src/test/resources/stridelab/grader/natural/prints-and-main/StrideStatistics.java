package stridelab.exercises;

public final class StrideStatistics
{
    private StrideStatistics() {}

    public static int receptiveField(int[] kernels, int[] strides)
    {
        if (kernels == null || strides == null || kernels.length == 0 || kernels.length != strides.length)
        {
            throw new IllegalArgumentException("arrays");
        }
        int field = 1;
        int distance = 1;
        for (int i = 0; i < kernels.length; i++)
        {
            if (kernels[i] < 1 || strides[i] < 1)
            {
                throw new IllegalArgumentException("value " + i);
            }
            field += (kernels[i] - 1) * distance;
            distance *= strides[i];
            System.out.println("layer " + i + " field=" + field + " distance=" + distance);
        }
        return field;
    }

    public static int jump(int[] strides)
    {
        if (strides == null || strides.length == 0)
        {
            throw new IllegalArgumentException("empty");
        }
        int jump = 1;
        for (int i = 0; i < strides.length; i++)
        {
            if (strides[i] < 1)
            {
                throw new IllegalArgumentException("stride " + strides[i]);
            }
            jump *= strides[i];
        }
        System.out.println("jump=" + jump);
        return jump;
    }

    public static double overlap(int k, int stride)
    {
        if (k < 1 || stride < 1)
        {
            throw new IllegalArgumentException();
        }
        double o = 1 - (double) stride / k;
        System.out.println("overlap " + o);
        return o;
    }

    public static double neighbourCorrelation(double[] kernel, int stride)
    {
        if (kernel == null || kernel.length == 0 || stride < 1)
        {
            throw new IllegalArgumentException();
        }
        double top = 0;
        double bottom = 0;
        for (int i = 0; i < kernel.length; i++)
        {
            bottom += kernel[i] * kernel[i];
            if (i + stride < kernel.length)
            {
                System.out.println(kernel[i] + " * " + kernel[i + stride]);
                top += kernel[i] * kernel[i + stride];
            }
        }
        System.out.println(top + " / " + bottom);
        if (bottom == 0)
        {
            throw new IllegalArgumentException("all zero");
        }
        return top / bottom;
    }

    public static void main(String[] args)
    {
        receptiveField(new int[] {3, 3}, new int[] {2, 1}); // 7
        jump(new int[] {2, 3});
        overlap(3, 2);
        neighbourCorrelation(new double[] {1, 2, 3}, 2);
    }
}
