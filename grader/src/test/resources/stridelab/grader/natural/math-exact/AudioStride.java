package stridelab.exercises;

import java.util.Arrays;

/** Question 2. */
public final class AudioStride {
    private AudioStride() {}

    public static double[] conv1d(final double[] signal, final double[] kernel, final int stride) {
        Checks.signal(signal, "signal");
        Checks.signal(kernel, "kernel");
        final double[] result = new double[ShapeFormula.outputSize(signal.length, kernel.length, 0, stride)];
        for (int i = 0; i < result.length; i++) {
            final int start = Math.multiplyExact(i, stride);
            double sum = 0;
            for (int j = 0; j < kernel.length; j++) {
                sum += signal[start + j] * kernel[j];
            }
            result[i] = sum;
        }
        return result;
    }

    public static double outputRate(final double sampleRate, final int stride) {
        if (!Double.isFinite(sampleRate) || sampleRate <= 0) {
            throw new IllegalArgumentException("sampleRate must be finite and above 0");
        }
        Checks.atLeast(1, stride, "stride");
        return sampleRate / stride;
    }

    public static double aliasFrequency(final double frequency, final double sampleRate, final int stride) {
        if (!Double.isFinite(frequency) || frequency < 0) {
            throw new IllegalArgumentException("frequency must be finite and at least 0");
        }
        final double rate = outputRate(sampleRate, stride);
        if (rate == 0) {
            return 0; // sampleRate was so small that the quotient underflows
        }
        return Math.abs(Math.IEEEremainder(frequency, rate));
    }

    public static double[] movingAverageDecimate(final double[] signal, final int stride) {
        Checks.signal(signal, "signal");
        Checks.atLeast(1, stride, "stride");
        if (stride > signal.length) {
            throw new IllegalArgumentException("the signal is shorter than one block");
        }
        final double[] flat = new double[stride];
        Arrays.fill(flat, 1.0 / stride);
        return conv1d(signal, flat, stride);
    }
}
