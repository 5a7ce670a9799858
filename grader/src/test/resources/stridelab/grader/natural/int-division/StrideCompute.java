package stridelab.exercises;

import java.util.function.DoubleBinaryOperator;

public final class StrideCompute
{
    private StrideCompute() {}

    public static long multiplyAdds(int h, int w, int inChannels, int outChannels, int k, int pad, int stride)
    {
        if (inChannels < 1 || outChannels < 1)
            throw new IllegalArgumentException("channels must be at least 1");
        long outHeight = ShapeFormula.outputSize(h, k, pad, stride);
        long outWidth = ShapeFormula.outputSize(w, k, pad, stride);
        try
        {
            long outputs = Math.multiplyExact(outHeight * outWidth, (long) outChannels);
            long perOutput = Math.multiplyExact((long) k * k, (long) inChannels);
            return Math.multiplyExact(outputs, perOutput);
        }
        catch (ArithmeticException e)
        {
            throw new IllegalArgumentException("too many products");
        }
    }

    public static long stackMultiplyAdds(int h, int w, int[] channels, int[] kernels, int[] pads, int[] strides)
    {
        if (channels == null || kernels == null || pads == null || strides == null)
            throw new IllegalArgumentException("array is null");
        int layers = kernels.length;
        if (layers == 0 || channels.length != layers + 1 || pads.length != layers || strides.length != layers)
            throw new IllegalArgumentException("wrong lengths");

        long total = 0;
        int height = h;
        int width = w;
        for (int layer = 0; layer < layers; layer++)
        {
            long products = multiplyAdds(height, width, channels[layer], channels[layer + 1],
                                         kernels[layer], pads[layer], strides[layer]);
            if (total + products < 0)
                throw new IllegalArgumentException("too many products");
            total += products;
            height = ShapeFormula.outputSize(height, kernels[layer], pads[layer], strides[layer]);
            width = ShapeFormula.outputSize(width, kernels[layer], pads[layer], strides[layer]);
        }
        return total;
    }

    public static double speedup(int h, int w, int k, int pad, int stride)
    {
        long atStrideOne = multiplyAdds(h, w, 1, 1, k, pad, 1);
        long atStride = multiplyAdds(h, w, 1, 1, k, pad, stride);
        return atStrideOne / atStride;
    }

    public static double[][] conv2d(double[][] x, double[][] k, int stride, DoubleBinaryOperator multiply)
    {
        CrossCorrelation.checkGrid(x);
        CrossCorrelation.checkGrid(k);
        if (multiply == null)
            throw new IllegalArgumentException("multiply is null");
        int outHeight = ShapeFormula.outputSize(x.length, k.length, 0, stride);
        int outWidth = ShapeFormula.outputSize(x[0].length, k[0].length, 0, stride);

        double[][] output = new double[outHeight][outWidth];
        for (int row = 0; row < outHeight; row++)
        {
            for (int col = 0; col < outWidth; col++)
            {
                double sum = 0.0;
                for (int kRow = 0; kRow < k.length; kRow++)
                    for (int kCol = 0; kCol < k[0].length; kCol++)
                        sum += multiply.applyAsDouble(x[row * stride + kRow][col * stride + kCol], k[kRow][kCol]);
                output[row][col] = sum;
            }
        }
        return output;
    }
}
