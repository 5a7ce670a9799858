package stridelab.exercises;

public final class AudioStride
{
    private AudioStride()
    {
    }

    public static double[] conv1d(double[] signal, double[] kernel, int stride)
    {
        Ensure.signal("signal", signal);
        Ensure.signal("kernel", kernel);
        double[] result = new double[ShapeFormula.outputSize(signal.length, kernel.length, 0, stride)];
        for (int i = 0; i < result.length; i++)
        {
            double sum = 0;
            for (int j = 0; j < kernel.length; j++)
            {
                sum += signal[i * stride + j] * kernel[j];
            }
            result[i] = sum;
        }
        return result;
    }

    public static double outputRate(double sampleRate, int stride)
    {
        if (!Double.isFinite(sampleRate) || sampleRate <= 0)
        {
            throw Ensure.bad("sample rate", sampleRate);
        }
        Ensure.positive("stride", stride);
        return sampleRate / stride;
    }

    public static double aliasFrequency(double frequency, double sampleRate, int stride)
    {
        if (!Double.isFinite(frequency) || frequency < 0)
        {
            throw Ensure.bad("frequency", frequency);
        }
        double rate = outputRate(sampleRate, stride);
        double rest = frequency % rate;
        // 折叠：用新的采样率
        return rest <= rate / 2 ? rest : rate - rest;
    }

    public static double[] movingAverageDecimate(double[] signal, int stride)
    {
        Ensure.signal("signal", signal);
        Ensure.positive("stride", stride);
        if (signal.length < stride)
        {
            throw Ensure.bad("stride", stride);
        }
        double[] means = new double[signal.length / stride];
        int block = 0;
        int start = 0;
        // 只取完整的块
        while (start + stride <= signal.length)
        {
            double sum = 0;
            for (int i = start; i < start + stride; i++)
            {
                sum += signal[i];
            }
            means[block] = sum / stride;
            start = block * stride;
        }
        return means;
    }
}
