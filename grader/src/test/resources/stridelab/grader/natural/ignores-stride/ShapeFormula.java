package stridelab.exercises;

public final class ShapeFormula
{
    private ShapeFormula() {}

    public static int outputSize(int n, int k, int pad, int stride)
    {
        if (n < 1 || k < 1 || pad < 0 || stride < 1)
        {
            throw new IllegalArgumentException("参数超出范围");
        }
        if (k > n + 2L * pad)
        {
            throw new IllegalArgumentException("卷积核太大");
        }
        long r = (n - k + 2L * pad) / stride + 1;
        if (r > Integer.MAX_VALUE)
        {
            throw new IllegalArgumentException("结果太大");
        }
        return (int) r;
    }

    public static int[] outputShape(int[] input, int[] kernel, int[] pad, int[] stride)
    {
        if (input == null || kernel == null || pad == null || stride == null)
        {
            throw new IllegalArgumentException("数组为 null");
        }
        if (input.length != 2 || kernel.length != 2 || pad.length != 2 || stride.length != 2)
        {
            throw new IllegalArgumentException("长度不是 2");
        }
        int s = stride[0];
        return new int[] {outputSize(input[0], kernel[0], pad[0], s), outputSize(input[1], kernel[1], pad[1], s)};
    }

    public static int outputSizeTotal(int n, int k, int totalPad, int stride)
    {
        if (n < 1 || k < 1 || totalPad < 0 || stride < 1)
        {
            throw new IllegalArgumentException("参数超出范围");
        }
        // 每一侧的填充是 totalPad 的一半
        return outputSize(n, k, totalPad / 2, stride);
    }

    public static int[] samePadding(int k)
    {
        if (k < 1)
        {
            throw new IllegalArgumentException("k 小于 1");
        }
        return new int[] {k / 2, (k - 1) / 2};
    }

    public static int layersUntil(int n, int k, int stride, int target)
    {
        if (n < 1 || k < 1 || stride < 1 || target < 1)
        {
            throw new IllegalArgumentException("参数超出范围");
        }
        int count = 0;
        int size = n;
        while (size > target)
        {
            if (k > size || k == 1)
            {
                throw new IllegalArgumentException("无法到达目标");
            }
            size = size - k + 1;
            count++;
        }
        return count;
    }

    public static double lostFraction(int n, int k, int layers)
    {
        if (n < 1 || k < 1 || layers < 0)
        {
            throw new IllegalArgumentException("参数超出范围");
        }
        long rest = n - (long) layers * (k - 1);
        if (rest < 1)
        {
            throw new IllegalArgumentException("一个像素也不剩");
        }
        double ratio = rest / (double) n;
        return 1 - ratio * ratio;
    }
}
