package stridelab.exercises;

import java.util.Arrays;

public final class AudioStride {
    private AudioStride() {}

    public static double[] conv1d(double[] signal, double[] kernel, int stride) {
        C.full(signal, kernel);
        var y = new double[C.size(C.out(signal.length, kernel.length, 0, stride))];
        for (int i = 0; i < y.length; i++) for (int j = 0; j < kernel.length; j++) y[i] += signal[i * stride + j] * kernel[j];
        return y;
    }

    public static double outputRate(double sampleRate, int stride) {
        C.need(sampleRate > 0, Double.isFinite(sampleRate), stride > 0);
        return sampleRate / stride;
    }

    public static double aliasFrequency(double frequency, double sampleRate, int stride) {
        C.need(frequency >= 0, Double.isFinite(frequency));
        return Math.abs(Math.IEEEremainder(frequency, outputRate(sampleRate, stride)));
    }

    public static double[] movingAverageDecimate(double[] signal, int stride) {
        C.full(signal);
        C.need(stride > 0, stride <= signal.length);
        var k = new double[stride];
        Arrays.fill(k, 1.0 / stride);
        return conv1d(signal, k, stride);
    }
}
