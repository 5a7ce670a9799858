package stridelab.exercises;

import java.util.ArrayList;
import java.util.List;

public final class AudioStride
{
    private AudioStride() {}

    public static double[] conv1d(double[] signal, double[] kernel, int stride)
    {
        if (signal == null || kernel == null || signal.length == 0 || kernel.length == 0)
            throw new IllegalArgumentException("null or empty");
        if (kernel.length > signal.length)
            throw new IllegalArgumentException("kernel too long");
        if (stride < 1)
            throw new IllegalArgumentException("stride");
        List<Double> out = new ArrayList<>();
        for (long start = 0; start + kernel.length <= signal.length; start += stride)
        {
            double s = 0;
            for (int j = 0; j < kernel.length; j++)
                s += signal[(int) start + j] * kernel[j];
            out.add(s);
        }
        return toArray(out);
    }

    private static double[] toArray(List<Double> list)
    {
        double[] a = new double[list.size()];
        for (int i = 0; i < a.length; i++)
            a[i] = list.get(i);
        return a;
    }

    public static double outputRate(double sampleRate, int stride)
    {
        if (Double.isNaN(sampleRate) || Double.isInfinite(sampleRate) || sampleRate <= 0)
            throw new IllegalArgumentException("sampleRate");
        if (stride < 1)
            throw new IllegalArgumentException("stride");
        return sampleRate / stride;
    }

    public static double aliasFrequency(double frequency, double sampleRate, int stride)
    {
        if (Double.isNaN(frequency) || Double.isInfinite(frequency) || frequency < 0)
            throw new IllegalArgumentException("frequency");
        double r = outputRate(sampleRate, stride);
        double f = frequency;
        // r+f sounds like f, so go down until it is below r
        while (f >= r)
            f -= r;
        // and r-f sounds like f too
        if (f > r / 2)
            f = r - f;
        return f;
    }

    public static double[] movingAverageDecimate(double[] signal, int stride)
    {
        if (signal == null || signal.length == 0 || stride < 1)
            throw new IllegalArgumentException("signal or stride");
        // the flat kernel
        double[] flat = new double[stride];
        for (int i = 0; i < stride; i++)
            flat[i] = 1.0 / stride;
        return conv1d(signal, flat, stride);
    }
}
