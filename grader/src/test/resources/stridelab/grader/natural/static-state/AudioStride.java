package stridelab.exercises;

import java.util.Arrays;

public final class AudioStride {
    private AudioStride() {}

    private static double[] flat = new double[0];
    private static double[] result = new double[0];
    private static double newRate;

    public static double[] conv1d(double[] signal, double[] kernel, int stride) {
        if (signal == null || signal.length == 0 || kernel == null || kernel.length == 0) {
            throw new IllegalArgumentException("empty");
        }
        if (stride < 1 || kernel.length > signal.length) throw new IllegalArgumentException("range");
        int n = (signal.length - kernel.length) / stride + 1;
        // use the old array again if it has the right length
        if (result.length != n) {
            result = new double[n];
        } else {
            Arrays.fill(result, 0);
        }
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < kernel.length; j++) {
                result[i] += signal[i * stride + j] * kernel[j];
            }
        }
        return result;
    }

    public static double outputRate(double sampleRate, int stride) {
        if (Double.isNaN(sampleRate) || Double.isInfinite(sampleRate) || sampleRate <= 0 || stride < 1) {
            throw new IllegalArgumentException("range");
        }
        newRate = sampleRate / stride;
        return newRate;
    }

    public static double aliasFrequency(double frequency, double sampleRate, int stride) {
        if (Double.isNaN(frequency) || Double.isInfinite(frequency) || frequency < 0) {
            throw new IllegalArgumentException("frequency");
        }
        outputRate(sampleRate, stride);
        double f = frequency % newRate;
        return f <= newRate / 2 ? f : newRate - f;
    }

    public static double[] movingAverageDecimate(double[] signal, int stride) {
        if (signal == null || signal.length == 0 || stride < 1 || signal.length < stride) {
            throw new IllegalArgumentException("range");
        }
        if (flat.length != stride) {
            flat = new double[stride];
            Arrays.fill(flat, 1.0 / stride);
        }
        return conv1d(signal, flat, stride);
    }
}
