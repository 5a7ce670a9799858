package stridelab.exercises;

public final class ShapeFormula
{
    private ShapeFormula()
    {
    }

    public static int outputSize(int n, int k, int pad, int stride)
    {
        Ensure.positive("n", n);
        Ensure.positive("k", k);
        Ensure.notNegative("pad", pad);
        Ensure.positive("stride", stride);
        long rest = (long) n + 2L * pad - k;
        if (rest < 0)
        {
            throw Ensure.bad("kernel size", k);
        }
        return Ensure.size("output size", rest / stride + 1);
    }

    public static int[] outputShape(int[] input, int[] kernel, int[] pad, int[] stride)
    {
        pair("input", input);
        pair("kernel", kernel);
        pair("pad", pad);
        pair("stride", stride);
        int[] result = new int[2];
        result[0] = outputSize(input[0], kernel[0], pad[0], stride[0]);
        result[1] = outputSize(input[1], kernel[1], pad[1], stride[1]);
        return result;
    }

    private static void pair(String what, int[] values)
    {
        if (values == null || values.length != 2)
        {
            throw Ensure.bad(what, "not a pair");
        }
    }

    public static int outputSizeTotal(int n, int k, int totalPad, int stride)
    {
        Ensure.positive("n", n);
        Ensure.positive("k", k);
        Ensure.notNegative("totalPad", totalPad);
        Ensure.positive("stride", stride);
        if (k > (long) n + totalPad)
        {
            throw Ensure.bad("kernel size", k);
        }
        return Ensure.size("output size", ((long) n - k + totalPad + stride) / stride);
    }

    public static int[] samePadding(int k)
    {
        Ensure.positive("k", k);
        return new int[] {k / 2, (k - 1) / 2};
    }

    public static int layersUntil(int n, int k, int stride, int target)
    {
        Ensure.positive("n", n);
        Ensure.positive("k", k);
        Ensure.positive("stride", stride);
        Ensure.positive("target", target);
        int layers = 0;
        int size = n;
        while (size > target)
        {
            // 卷积核放不下，无法到达
            if (k > size)
            {
                throw Ensure.bad("target", target);
            }
            size = (size - k) / stride + 1;
            layers++;
        }
        return layers;
    }

    public static double lostFraction(int n, int k, int layers)
    {
        Ensure.positive("n", n);
        Ensure.positive("k", k);
        Ensure.notNegative("layers", layers);
        long left = n - (k - 1L) * layers;
        if (left < 1)
        {
            throw Ensure.bad("layers", layers);
        }
        double ratio = (double) left / n;
        return 1 - ratio * ratio;
    }
}
