package stridelab.exercises;

public final class StrideStatistics
{
    private StrideStatistics() {}

    public static int receptiveField(int[] kernels, int[] strides)
    {
        if (kernels == null || strides == null || kernels.length == 0 || kernels.length != strides.length)
            throw new IllegalArgumentException("bad arrays");
        for (int layer = 0; layer < kernels.length; layer++)
        {
            if (kernels[layer] < 1 || strides[layer] < 1)
                throw new IllegalArgumentException("value below 1 in layer " + layer);
        }
        long field = 1;
        for (int layer = kernels.length - 1; layer >= 0; layer--)
        {
            field = (field - 1) * strides[layer] + kernels[layer];
            if (field > Integer.MAX_VALUE)
                throw new IllegalArgumentException("result too large");
        }
        return (int) field;
    }

    public static int jump(int[] strides)
    {
        if (strides == null || strides.length == 0)
            throw new IllegalArgumentException("no layers");
        long product = 1;
        for (int stride : strides)
        {
            if (stride < 1)
                throw new IllegalArgumentException("stride must be at least 1");
            product *= stride;
            if (product > Integer.MAX_VALUE)
                throw new IllegalArgumentException("result too large");
        }
        return (int) product;
    }

    public static double overlap(int k, int stride)
    {
        if (k < 1 || stride < 1)
            throw new IllegalArgumentException("argument out of range");
        if (stride >= k)
            return 0;
        return (k - stride) / k;
    }

    public static double neighbourCorrelation(double[] kernel, int stride)
    {
        if (kernel == null || kernel.length == 0 || stride < 1)
            throw new IllegalArgumentException("bad argument");
        double energy = 0.0;
        for (double value : kernel)
            energy += value * value;
        if (energy == 0.0)
            throw new IllegalArgumentException("kernel is all zero");
        double shared = 0.0;
        for (int index = stride; index < kernel.length; index++)
            shared += kernel[index] * kernel[index - stride];
        return shared / energy;
    }
}
