package stridelab.exercises;

public final class StrideStatistics
{
    private StrideStatistics() {}

    public static int receptiveField(int[] kernels, int[] strides)
    {
        if (kernels == null || strides == null || kernels.length == 0 || kernels.length != strides.length)
            throw new IllegalArgumentException("arrays");
        for (int i = 0; i < kernels.length; i++)
            if (kernels[i] < 1 || strides[i] < 1)
                throw new IllegalArgumentException("below 1");
        // backwards: how many values of the layer before does one need?
        long size = 1;
        for (int i = kernels.length - 1; i >= 0; i--)
        {
            long before = kernels[i];
            for (long v = 1; v < size; v++)
                before += strides[i];
            size = before;
            if (size > Integer.MAX_VALUE)
                throw new IllegalArgumentException("too large");
        }
        return (int) size;
    }

    public static int jump(int[] strides)
    {
        if (strides == null || strides.length == 0)
            throw new IllegalArgumentException("strides");
        for (int s : strides)
            if (s < 1)
                throw new IllegalArgumentException("stride");
        long j = 1;
        for (int s : strides)
        {
            j *= s;
            if (j > Integer.MAX_VALUE)
                throw new IllegalArgumentException("too large");
        }
        return (int) j;
    }

    public static double overlap(int k, int stride)
    {
        if (k < 1 || stride < 1)
            throw new IllegalArgumentException("below 1");
        // mark what the first window reads and count what the second one reads again
        boolean[] first = new boolean[k + stride];
        for (int i = 0; i < k; i++)
            first[i] = true;
        int both = 0;
        for (int i = stride; i < stride + k; i++)
            if (first[i])
                both++;
        return (double) both / k;
    }

    public static double neighbourCorrelation(double[] kernel, int stride)
    {
        if (kernel == null || kernel.length == 0 || stride < 1)
            throw new IllegalArgumentException("kernel or stride");
        // lay both windows on one long row of inputs
        double[] a = new double[kernel.length + stride];
        double[] b = new double[kernel.length + stride];
        for (int i = 0; i < kernel.length; i++)
        {
            a[i] = kernel[i];
            b[i + stride] = kernel[i];
        }
        double ab = 0;
        double aa = 0;
        for (int i = 0; i < a.length; i++)
        {
            ab += a[i] * b[i];
            aa += a[i] * a[i];
        }
        if (aa == 0)
            throw new IllegalArgumentException("kernel is zero");
        return ab / aa;
    }
}
