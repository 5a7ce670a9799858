package stridelab.exercises;

public final class AudioStride
{
    private AudioStride() {}

    public static double[] conv1d(double[] signal, double[] kernel, int stride)
    {
        if (signal == null || kernel == null || signal.length == 0 || kernel.length == 0)
        {
            throw new IllegalArgumentException("数组为空");
        }
        if (kernel.length > signal.length || stride < 1)
        {
            throw new IllegalArgumentException("卷积核太长或步幅不合法");
        }
        double[] y = new double[(signal.length - kernel.length) / stride + 1];
        for (int i = 0; i < y.length; i++)
        {
            for (int j = 0; j < kernel.length; j++)
            {
                y[i] += signal[i + j] * kernel[j];
            }
        }
        return y;
    }

    public static double outputRate(double sampleRate, int stride)
    {
        if (!(sampleRate > 0) || Double.isInfinite(sampleRate) || stride < 1)
        {
            throw new IllegalArgumentException("参数超出范围");
        }
        return sampleRate / stride;
    }

    public static double aliasFrequency(double frequency, double sampleRate, int stride)
    {
        if (!(frequency >= 0) || Double.isInfinite(frequency))
        {
            throw new IllegalArgumentException("频率超出范围");
        }
        if (!(sampleRate > 0) || Double.isInfinite(sampleRate) || stride < 1)
        {
            throw new IllegalArgumentException("参数超出范围");
        }
        // 按采样率折叠
        double f = frequency % sampleRate;
        if (f > sampleRate / 2)
        {
            f = sampleRate - f;
        }
        return f;
    }

    public static double[] movingAverageDecimate(double[] signal, int stride)
    {
        if (signal == null || signal.length == 0 || stride < 1 || stride > signal.length)
        {
            throw new IllegalArgumentException("参数不合法");
        }
        double[] flat = new double[stride];
        for (int i = 0; i < stride; i++)
        {
            flat[i] = 1.0 / stride;
        }
        return conv1d(signal, flat, stride);
    }
}
