package stridelab.exercises;

import java.util.Arrays;

public final class AudioStride
{
    private AudioStride() {}

    public static double[] conv1d(double[] signal, double[] kernel, int stride)
    {
        if (signal == null || signal.length == 0 || kernel == null || kernel.length == 0)
            throw new IllegalArgumentException("array is empty");
        if (stride < 1)
            throw new IllegalArgumentException("stride must be at least 1");
        if (kernel.length > signal.length)
            throw new IllegalArgumentException("kernel longer than signal");

        double[] output = new double[(signal.length - kernel.length) / stride + 1];
        for (int index = 0; index < output.length; index++)
        {
            double sum = 0.0;
            for (int offset = 0; offset < kernel.length; offset++)
                sum += signal[index * stride + offset] * kernel[offset];
            output[index] = sum;
        }
        return output;
    }

    public static double outputRate(double sampleRate, int stride)
    {
        if (Double.isNaN(sampleRate) || Double.isInfinite(sampleRate) || sampleRate <= 0)
            throw new IllegalArgumentException("bad sample rate");
        if (stride < 1)
            throw new IllegalArgumentException("stride must be at least 1");
        return sampleRate / stride;
    }

    public static double aliasFrequency(double frequency, double sampleRate, int stride)
    {
        if (Double.isNaN(frequency) || Double.isInfinite(frequency) || frequency < 0)
            throw new IllegalArgumentException("bad frequency");
        double newRate = outputRate(sampleRate, stride);
        double folded = frequency % newRate;
        if (folded > newRate / 2)
            folded = newRate - folded;
        return folded;
    }

    public static double[] movingAverageDecimate(double[] signal, int stride)
    {
        if (signal == null || signal.length == 0)
            throw new IllegalArgumentException("signal is empty");
        if (stride < 1 || stride > signal.length)
            throw new IllegalArgumentException("bad stride");
        double[] kernel = new double[stride];
        Arrays.fill(kernel, 1 / stride);
        return conv1d(signal, kernel, stride);
    }
}
