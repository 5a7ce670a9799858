package stridelab.exercises;

import java.util.Arrays;

public final class AudioStride {
    private AudioStride() {}

    public static double[] conv1d(double[] signal, double[] kernel, int stride) {
        if (signal == null || kernel == null || kernel.length == 0 || stride < 1) {
            throw new IllegalArgumentException("bad argument");
        }
        if (kernel.length > signal.length) throw new IllegalArgumentException("kernel too long");
        int m = (signal.length - kernel.length) / stride + 1;
        for (int i = 0; i < m; i++) {
            double sum = 0;
            for (int j = 0; j < kernel.length; j++) sum += signal[i * stride + j] * kernel[j];
            signal[i] = sum;
        }
        return m == signal.length ? signal : Arrays.copyOf(signal, m);
    }

    public static double outputRate(double sampleRate, int stride) {
        if (!(sampleRate > 0 && sampleRate < Double.POSITIVE_INFINITY)) throw new IllegalArgumentException("rate");
        if (stride < 1) throw new IllegalArgumentException("stride");
        return sampleRate / stride;
    }

    public static double aliasFrequency(double frequency, double sampleRate, int stride) {
        sampleRate = outputRate(sampleRate, stride);
        if (!(frequency >= 0 && frequency < Double.POSITIVE_INFINITY)) throw new IllegalArgumentException("frequency");
        frequency %= sampleRate;
        if (frequency > sampleRate - frequency) frequency = sampleRate - frequency;
        return frequency;
    }

    public static double[] movingAverageDecimate(double[] signal, int stride) {
        if (signal == null || signal.length == 0 || stride < 1 || stride > signal.length) {
            throw new IllegalArgumentException("bad argument");
        }
        if (stride == 1) return signal;
        int blocks = signal.length / stride;
        for (int b = 0; b < blocks; b++) {
            double sum = 0;
            for (int i = b * stride; i < (b + 1) * stride; i++) sum += signal[i];
            signal[b] = sum / stride;
        }
        return Arrays.copyOf(signal, blocks);
    }
}
