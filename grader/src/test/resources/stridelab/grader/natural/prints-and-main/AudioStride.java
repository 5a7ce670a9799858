package stridelab.exercises;

import java.util.Arrays;

public final class AudioStride
{
    private AudioStride() {}

    public static double[] conv1d(double[] signal, double[] kernel, int stride)
    {
        if (signal == null || kernel == null || signal.length == 0 || kernel.length == 0)
        {
            throw new IllegalArgumentException("empty");
        }
        if (kernel.length > signal.length || stride < 1)
        {
            throw new IllegalArgumentException("kernel or stride");
        }
        double[] out = new double[(signal.length - kernel.length) / stride + 1];
        int pos = 0;
        for (int i = 0; i < out.length; i++)
        {
            System.out.println("window at " + pos);
            for (int j = 0; j < kernel.length; j++)
            {
                out[i] += signal[pos + j] * kernel[j];
            }
            pos += stride;
        }
        System.out.println(Arrays.toString(out));
        return out;
    }

    public static double outputRate(double sampleRate, int stride)
    {
        if (sampleRate <= 0 || stride < 1)
        {
            throw new IllegalArgumentException();
        }
        return sampleRate / stride;
    }

    public static double aliasFrequency(double frequency, double sampleRate, int stride)
    {
        if (frequency < 0)
        {
            throw new IllegalArgumentException();
        }
        double r = outputRate(sampleRate, stride);
        System.out.println("new rate " + r);
        double f = frequency % r;
        System.out.println("f mod r = " + f);
        if (f > r / 2)
        {
            f = r - f;
        }
        System.out.println("alias = " + f);
        return f;
    }

    public static double[] movingAverageDecimate(double[] signal, int stride)
    {
        if (stride < 1 || signal.length < stride)
        {
            throw new IllegalArgumentException();
        }
        double[] out = new double[signal.length / stride];
        for (int i = 0; i < out.length; i++)
        {
            double sum = 0;
            for (int j = i * stride; j < i * stride + stride; j++)
            {
                sum += signal[j];
            }
            out[i] = sum / stride;
            System.out.println("block " + i + " mean " + out[i]);
        }
        return out;
    }

    public static void main(String[] args)
    {
        System.out.println(Arrays.toString(conv1d(new double[] {1, 2, 3, 4, 5}, new double[] {1, 10}, 2)));
        System.out.println(aliasFrequency(3000, 8000, 2));
        System.out.println(aliasFrequency(9000, 8000, 2));
        movingAverageDecimate(new double[] {1, 3, 5, 7, 9}, 2);
    }
}
