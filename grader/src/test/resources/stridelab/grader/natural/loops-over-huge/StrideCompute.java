package stridelab.exercises;

import java.util.function.DoubleBinaryOperator;

public final class StrideCompute
{
    private StrideCompute() {}

    public static long multiplyAdds(int h, int w, int inChannels, int outChannels, int k, int pad, int stride)
    {
        if (inChannels < 1 || outChannels < 1)
            throw new IllegalArgumentException("channels");
        int outH = ShapeFormula.outputSize(h, k, pad, stride);
        int outW = ShapeFormula.outputSize(w, k, pad, stride);
        long count = 0;
        // one output row after another
        for (int row = 0; row < outH; row++)
        {
            for (int channel = 0; channel < outChannels; channel++)
            {
                count += (long) outW * k * k * inChannels;
                if (count < 0)
                    throw new IllegalArgumentException("larger than a long");
            }
        }
        return count;
    }

    public static long stackMultiplyAdds(int h, int w, int[] channels, int[] kernels, int[] pads, int[] strides)
    {
        if (channels == null || kernels == null || pads == null || strides == null)
            throw new IllegalArgumentException("null");
        if (kernels.length == 0 || pads.length != kernels.length || strides.length != kernels.length)
            throw new IllegalArgumentException("lengths differ");
        if (channels.length != kernels.length + 1)
            throw new IllegalArgumentException("channels");
        long sum = 0;
        for (int i = 0; i < kernels.length; i++)
        {
            sum += multiplyAdds(h, w, channels[i], channels[i + 1], kernels[i], pads[i], strides[i]);
            if (sum < 0)
                throw new IllegalArgumentException("larger than a long");
            h = ShapeFormula.outputSize(h, kernels[i], pads[i], strides[i]);
            w = ShapeFormula.outputSize(w, kernels[i], pads[i], strides[i]);
        }
        return sum;
    }

    public static double speedup(int h, int w, int k, int pad, int stride)
    {
        double before = multiplyAdds(h, w, 1, 1, k, pad, 1);
        double after = multiplyAdds(h, w, 1, 1, k, pad, stride);
        return before / after;
    }

    public static double[][] conv2d(double[][] x, double[][] k, int stride, DoubleBinaryOperator multiply)
    {
        CrossCorrelation.checkGrid(x);
        CrossCorrelation.checkGrid(k);
        if (multiply == null || stride < 1)
            throw new IllegalArgumentException("multiply or stride");
        int outH = ShapeFormula.outputSize(x.length, k.length, 0, stride);
        int outW = ShapeFormula.outputSize(x[0].length, k[0].length, 0, stride);
        double[][] y = new double[outH][outW];
        for (int r = 0; r < outH; r++)
            for (int c = 0; c < outW; c++)
                for (int i = 0; i < k.length; i++)
                    for (int j = 0; j < k[0].length; j++)
                        y[r][c] += multiply.applyAsDouble(x[r * stride + i][c * stride + j], k[i][j]);
        return y;
    }
}
