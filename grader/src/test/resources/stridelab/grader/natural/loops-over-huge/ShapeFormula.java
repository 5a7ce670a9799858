package stridelab.exercises;

public final class ShapeFormula
{
    private ShapeFormula() {}

    public static int outputSize(int n, int k, int pad, int stride)
    {
        if (pad < 0)
            throw new IllegalArgumentException("pad");
        return count(n, k, 2L * pad, stride);
    }

    // push the window along until it does not fit any more and count
    private static int count(int n, int k, long allPad, int stride)
    {
        if (n < 1 || k < 1 || stride < 1 || allPad < 0)
            throw new IllegalArgumentException("out of range");
        long length = n + allPad;
        if (k > length)
            throw new IllegalArgumentException("kernel larger than the padded input");
        long places = 0;
        for (long start = 0; start + k <= length; start += stride)
            places++;
        if (places > Integer.MAX_VALUE)
            throw new IllegalArgumentException("too large");
        return (int) places;
    }

    public static int[] outputShape(int[] input, int[] kernel, int[] pad, int[] stride)
    {
        if (input == null || kernel == null || pad == null || stride == null)
            throw new IllegalArgumentException("null");
        if (input.length != 2 || kernel.length != 2 || pad.length != 2 || stride.length != 2)
            throw new IllegalArgumentException("not of length 2");
        int[] result = new int[2];
        for (int side = 0; side < 2; side++)
            result[side] = outputSize(input[side], kernel[side], pad[side], stride[side]);
        return result;
    }

    public static int outputSizeTotal(int n, int k, int totalPad, int stride)
    {
        return count(n, k, totalPad, stride);
    }

    public static int[] samePadding(int k)
    {
        if (k < 1)
            throw new IllegalArgumentException("k");
        int before = 0;
        int after = 0;
        // give one to each side in turn, the front first
        for (int i = 0; i < k - 1; i++)
        {
            if (i % 2 == 0)
                before++;
            else
                after++;
        }
        return new int[] { before, after };
    }

    public static int layersUntil(int n, int k, int stride, int target)
    {
        if (n < 1 || k < 1 || stride < 1 || target < 1)
            throw new IllegalArgumentException("out of range");
        int layers = 0;
        while (n > target)
        {
            if (k > n)
                throw new IllegalArgumentException("kernel does not fit");
            int next = outputSize(n, k, 0, stride);
            if (next == n)
                throw new IllegalArgumentException("does not get smaller");
            n = next;
            layers++;
        }
        return layers;
    }

    public static double lostFraction(int n, int k, int layers)
    {
        if (n < 1 || k < 1 || layers < 0)
            throw new IllegalArgumentException("out of range");
        long size = n;
        for (int i = 0; i < layers; i++)
        {
            size -= k - 1;
        }
        if (size < 1)
            throw new IllegalArgumentException("nothing left");
        double whole = (double) n * n;
        double rest = (double) size * size;
        return (whole - rest) / whole;
    }
}
