package stridelab.exercises;

public final class ShapeFormula
{
    private ShapeFormula() {}

    public static int outputSize(int n, int k, int pad, int stride)
    {
        if (n < 1 || k < 1 || pad < 0 || stride < 1)
            throw new IllegalArgumentException("argument out of range");
        long rest = (long) n - k + 2L * pad;
        if (rest < 0)
            throw new IllegalArgumentException("kernel larger than padded input");
        long result = rest / stride + 1;
        if (result > Integer.MAX_VALUE)
            throw new IllegalArgumentException("result too large");
        return (int) result;
    }

    public static int[] outputShape(int[] input, int[] kernel, int[] pad, int[] stride)
    {
        if (input == null || kernel == null || pad == null || stride == null)
            throw new IllegalArgumentException("array is null");
        if (input.length != 2 || kernel.length != 2 || pad.length != 2 || stride.length != 2)
            throw new IllegalArgumentException("array must have 2 entries");
        int height = outputSize(input[0], kernel[0], pad[0], stride[0]);
        int width = outputSize(input[1], kernel[1], pad[1], stride[1]);
        return new int[] { height, width };
    }

    public static int outputSizeTotal(int n, int k, int totalPad, int stride)
    {
        if (n < 1 || k < 1 || totalPad < 0 || stride < 1)
            throw new IllegalArgumentException("argument out of range");
        long rest = (long) n - k + totalPad;
        if (rest < 0)
            throw new IllegalArgumentException("kernel larger than padded input");
        long result = (rest + stride) / stride;
        if (result > Integer.MAX_VALUE)
            throw new IllegalArgumentException("result too large");
        return (int) result;
    }

    public static int[] samePadding(int k)
    {
        if (k < 1)
            throw new IllegalArgumentException("k must be at least 1");
        int before = (int) Math.ceil((k - 1) / 2);
        int after = (int) Math.floor((k - 1) / 2);
        return new int[] { before, after };
    }

    public static int layersUntil(int n, int k, int stride, int target)
    {
        if (n < 1 || k < 1 || stride < 1 || target < 1)
            throw new IllegalArgumentException("argument out of range");
        if (n <= target)
            return 0;
        if (stride == 1)
        {
            if (k == 1)
                throw new IllegalArgumentException("target can't be reached");
            // n - layers * (k - 1) <= target
            int layers = (int) Math.ceil((n - target) / (k - 1));
            long beforeLast = n - (long) (layers - 1) * (k - 1);
            if (beforeLast < k)
                throw new IllegalArgumentException("target can't be reached");
            return layers;
        }
        int layers = 0;
        int size = n;
        while (size > target)
        {
            size = outputSize(size, k, 0, stride);
            layers++;
        }
        return layers;
    }

    public static double lostFraction(int n, int k, int layers)
    {
        if (n < 1 || k < 1 || layers < 0)
            throw new IllegalArgumentException("argument out of range");
        int left = n - layers * (k - 1);
        if (left < 1)
            throw new IllegalArgumentException("nothing left");
        return 1 - (left * left) / (n * n);
    }
}
