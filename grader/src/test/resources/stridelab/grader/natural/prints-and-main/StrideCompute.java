package stridelab.exercises;

import java.util.function.DoubleBinaryOperator;

public final class StrideCompute
{
    private StrideCompute() {}

    static int counter = 0; // for debugging

    public static long multiplyAdds(int h, int w, int inChannels, int outChannels, int k, int pad, int stride)
    {
        if (inChannels < 1 || outChannels < 1)
        {
            throw new IllegalArgumentException("channels");
        }
        long outH = ShapeFormula.outputSize(h, k, pad, stride);
        long outW = ShapeFormula.outputSize(w, k, pad, stride);
        long result = outH * outW * outChannels * k * k * inChannels;
        System.out.println("multiplyAdds = " + result);
        return result;
    }

    public static long stackMultiplyAdds(int h, int w, int[] channels, int[] kernels, int[] pads, int[] strides)
    {
        if (channels == null || kernels == null || pads == null || strides == null)
        {
            throw new IllegalArgumentException("null");
        }
        if (kernels.length == 0 || channels.length != kernels.length + 1 || pads.length != kernels.length || strides.length != kernels.length)
        {
            throw new IllegalArgumentException("lengths");
        }
        long total = 0;
        for (int i = 0; i < kernels.length; i++)
        {
            System.out.println("layer " + i + ": " + h + " x " + w + " x " + channels[i]);
            long count = multiplyAdds(h, w, channels[i], channels[i + 1], kernels[i], pads[i], strides[i]);
            int[] shape = ShapeFormula.outputShape(new int[] {h, w}, new int[] {kernels[i], kernels[i]}, new int[] {pads[i], pads[i]}, new int[] {strides[i], strides[i]});
            h = shape[0];
            w = shape[1];
            total += count;
        }
        System.out.println("total = " + total);
        return total;
    }

    public static double speedup(int h, int w, int k, int pad, int stride)
    {
        long a = multiplyAdds(h, w, 1, 1, k, pad, 1);
        long b = multiplyAdds(h, w, 1, 1, k, pad, stride);
        System.out.println(a + " / " + b);
        return (double) a / (double) b;
    }

    public static double[][] conv2d(double[][] x, double[][] k, int stride, DoubleBinaryOperator multiply)
    {
        if (x == null || k == null || multiply == null)
        {
            throw new IllegalArgumentException("null");
        }
        MirrorPadding.check(x, 0, 0, 0, 0);
        MirrorPadding.check(k, 0, 0, 0, 0);
        int outH = ShapeFormula.outputSize(x.length, k.length, 0, stride);
        int outW = ShapeFormula.outputSize(x[0].length, k[0].length, 0, stride);
        System.out.println("test multiply: 2*3=" + multiply.applyAsDouble(2, 3));
        counter = 0;
        double[][] result = new double[outH][outW];
        for (int i = 0; i < outH; i++)
        {
            for (int j = 0; j < outW; j++)
            {
                for (int a = 0; a < k.length; a++)
                {
                    for (int b = 0; b < k[0].length; b++)
                    {
                        result[i][j] += multiply.applyAsDouble(x[i * stride + a][j * stride + b], k[a][b]);
                        counter++;
                    }
                }
            }
        }
        System.out.println(counter + " calls");
        return result;
    }

    public static void main(String[] args)
    {
        System.out.println(multiplyAdds(8, 8, 3, 16, 3, 1, 2));
        System.out.println(stackMultiplyAdds(8, 8, new int[] {1, 4, 2}, new int[] {3, 3}, new int[] {1, 1}, new int[] {2, 1}));
        System.out.println(speedup(7, 7, 3, 0, 2));
        CrossCorrelation.print(conv2d(new double[5][5], new double[3][3], 2, (a, b) -> a * b));
    }
}
