package stridelab.exercises;

import java.util.Arrays;

public final class ShapeFormula
{
    private ShapeFormula() {}

    public static int outputSize(int n, int k, int pad, int stride)
    {
        System.out.println("outputSize n=" + n + " k=" + k + " pad=" + pad + " stride=" + stride);
        if (n < 1 || k < 1 || pad < 0 || stride < 1)
        {
            throw new IllegalArgumentException();
        }
        long padded = n + 2L * pad;
        if (k > padded)
        {
            throw new IllegalArgumentException("kernel larger than padded input");
        }
        long size = (padded - k) / stride + 1;
        System.out.println("size=" + size);
        if (size > Integer.MAX_VALUE)
        {
            throw new IllegalArgumentException("too big");
        }
        return (int) size;
    }

    public static int[] outputShape(int[] input, int[] kernel, int[] pad, int[] stride)
    {
        System.out.println(Arrays.toString(input) + Arrays.toString(kernel) + Arrays.toString(pad) + Arrays.toString(stride));
        if (input == null || kernel == null || pad == null || stride == null)
        {
            throw new IllegalArgumentException("null");
        }
        if (input.length != 2 || kernel.length != 2 || pad.length != 2 || stride.length != 2)
        {
            throw new IllegalArgumentException("length");
        }
        int height = outputSize(input[0], kernel[0], pad[0], stride[0]);
        int width = outputSize(input[1], kernel[1], pad[1], stride[1]);
        return new int[] {height, width};
    }

    public static int outputSizeTotal(int n, int k, int totalPad, int stride)
    {
        if (n < 1 || k < 1 || totalPad < 0 || stride < 1)
        {
            throw new IllegalArgumentException();
        }
        int rest = n - k + totalPad;
        System.out.println("rest=" + rest);
        if (rest < 0)
        {
            throw new IllegalArgumentException("kernel larger than padded input");
        }
        return (rest + stride) / stride;
    }

    public static int[] samePadding(int k)
    {
        if (k < 1)
        {
            throw new IllegalArgumentException();
        }
        int total = k - 1;
        int after = total / 2;
        int before = total - after;
        System.out.println("before " + before + " after " + after);
        return new int[] {before, after};
    }

    public static int layersUntil(int n, int k, int stride, int target)
    {
        if (n < 1 || k < 1 || stride < 1 || target < 1)
        {
            throw new IllegalArgumentException();
        }
        int layers = 0;
        System.out.print(n);
        while (n > target)
        {
            if (k > n)
            {
                System.out.println(" stuck!");
                throw new IllegalArgumentException("can't reach " + target);
            }
            n = (n - k) / stride + 1;
            layers++;
            System.out.print(" -> " + n);
        }
        System.out.println();
        return layers;
    }

    public static double lostFraction(int n, int k, int layers)
    {
        if (n < 1 || k < 1 || layers < 0)
        {
            throw new IllegalArgumentException();
        }
        int left = n;
        for (int i = 0; i < layers; i++)
        {
            left = left - (k - 1);
            System.out.println("after layer " + (i + 1) + ": " + left);
            if (left <= 0)
            {
                throw new IllegalArgumentException("nothing left");
            }
        }
        double lost = (double) n * n - (double) left * left;
        return lost / ((double) n * n);
    }

    public static void main(String[] args)
    {
        System.out.println(outputSize(8, 3, 1, 2) + " should be 4");
        System.out.println(layersUntil(32, 5, 1, 4) + " should be 7");
        System.out.println(layersUntil(224, 5, 1, 4) + " should be 44 or 55??");
        System.out.println(lostFraction(240, 5, 10) + " should be " + 11.0 / 36);
        System.out.println(Arrays.toString(samePadding(4)));
    }
}
