package stridelab.exercises;

import java.util.Arrays;

/** Question 2: what does a stride mean for sound? */
public final class AudioStride {
    private AudioStride() {}

    public static double[] conv1d(double[] signal, double[] kernel, int stride) {
        Check.notEmpty(signal, "signal");
        Check.notEmpty(kernel, "kernel");
        Check.atLeast(1, stride, "stride");
        Check.that(kernel.length <= signal.length, "the kernel is longer than the signal");
        double[] result = new double[(signal.length - kernel.length) / stride + 1];
        for (int i = 0; i < result.length; i++) {
            int start = i * stride;
            for (int j = 0; j < kernel.length; j++) {
                result[i] += signal[start + j] * kernel[j];
            }
        }
        return result;
    }

    public static double outputRate(double sampleRate, int stride) {
        Check.that(Double.isFinite(sampleRate) && sampleRate > 0, "sampleRate must be finite and above 0");
        Check.atLeast(1, stride, "stride");
        return sampleRate / stride;
    }

    public static double aliasFrequency(double frequency, double sampleRate, int stride) {
        Check.that(Double.isFinite(frequency) && frequency >= 0, "frequency must be finite and at least 0");
        double rate = outputRate(sampleRate, stride);
        double rest = frequency % rate;
        return Math.min(rest, rate - rest);
    }

    public static double[] movingAverageDecimate(double[] signal, int stride) {
        Check.notEmpty(signal, "signal");
        Check.atLeast(1, stride, "stride");
        Check.that(stride <= signal.length, "the signal is shorter than one block");
        double[] flat = new double[stride];
        Arrays.fill(flat, 1.0 / stride);
        return conv1d(signal, flat, stride);
    }
}
