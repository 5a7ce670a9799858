package stridelab.exercises;

import java.util.stream.IntStream;

public final class AudioStride {
    private AudioStride() {}

    // np.correlate(x, w, 'valid')[::s]
    public static double[] conv1d(double[] signal, double[] kernel, int stride) {
        if (kernel.length == 0 || kernel.length > signal.length) throw new IllegalArgumentException();
        return IntStream.iterate(0, i -> i + kernel.length <= signal.length, i -> i + stride)
                .mapToDouble(i -> IntStream.range(0, kernel.length).mapToDouble(j -> signal[i + j] * kernel[j]).sum())
                .toArray();
    }

    public static double outputRate(double sampleRate, int stride) {
        if (sampleRate <= 0) throw new IllegalArgumentException("fs");
        return sampleRate / stride;
    }

    // fa = |f - N*fs|, N = nearest integer
    public static double aliasFrequency(double frequency, double sampleRate, int stride) {
        double fs = sampleRate / stride;
        return Math.abs(frequency - fs * Math.round(frequency / fs));
    }

    // x[:len(x)//s*s].reshape(-1, s).mean(axis=1)
    public static double[] movingAverageDecimate(double[] signal, int stride) {
        if (signal.length < stride) throw new IllegalArgumentException();
        return IntStream.range(0, signal.length / stride)
                .mapToDouble(i -> IntStream.range(0, stride).mapToDouble(j -> signal[i * stride + j]).average().getAsDouble())
                .toArray();
    }
}
