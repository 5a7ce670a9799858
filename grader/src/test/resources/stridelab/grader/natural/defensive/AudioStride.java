package stridelab.exercises;

/** Question 2: strides and sound. */
public final class AudioStride {

    private AudioStride() {}

    public static double[] conv1d(final double[] signal, final double[] kernel, final int stride) {
        final double[] samples = ArgumentChecks.copyOfSignal(signal, "signal");
        final double[] weights = ArgumentChecks.copyOfSignal(kernel, "kernel");
        ArgumentChecks.atLeast(1, stride, "stride");
        if (weights.length > samples.length) {
            throw new IllegalArgumentException("the kernel is longer than the signal");
        }
        final int outLength = (samples.length - weights.length) / stride + 1;
        final double[] output = new double[outLength];
        for (int index = 0; index < outLength; index++) {
            final int start = Math.multiplyExact(index, stride); // fits: it is an index of the signal
            double sum = 0.0;
            for (int offset = 0; offset < weights.length; offset++) {
                sum += samples[start + offset] * weights[offset];
            }
            output[index] = sum;
        }
        return output;
    }

    public static double outputRate(final double sampleRate, final int stride) {
        checkRate(sampleRate);
        ArgumentChecks.atLeast(1, stride, "stride");
        return sampleRate / (double) stride;
    }

    private static void checkRate(final double sampleRate) {
        ArgumentChecks.finite(sampleRate, "sampleRate");
        if (!(sampleRate > 0.0)) {
            throw new IllegalArgumentException("sampleRate must be above 0 but is " + sampleRate);
        }
    }

    public static double aliasFrequency(final double frequency, final double sampleRate, final int stride) {
        ArgumentChecks.finite(frequency, "frequency");
        if (frequency < 0.0) {
            throw new IllegalArgumentException("frequency must not be negative but is " + frequency);
        }
        checkRate(sampleRate);
        ArgumentChecks.atLeast(1, stride, "stride");

        final double newRate = outputRate(sampleRate, stride);
        if (newRate == 0.0) {
            // So small that the division gave 0: then [0, newRate / 2] has only one number in it.
            return 0.0;
        }
        // f and f - newRate, f - 2 newRate, ... sound the same. % is exact for doubles.
        final double folded = frequency % newRate;
        // Now 0 <= folded < newRate. In the upper half the mirror image newRate - folded is heard.
        return Math.min(folded, newRate - folded);
    }

    public static double[] movingAverageDecimate(final double[] signal, final int stride) {
        final double[] samples = ArgumentChecks.copyOfSignal(signal, "signal");
        ArgumentChecks.atLeast(1, stride, "stride");
        if (samples.length < stride) {
            throw new IllegalArgumentException("the signal is shorter than one block");
        }
        final int blocks = samples.length / stride;
        final double[] means = new double[blocks];
        for (int block = 0; block < blocks; block++) {
            final int start = block * stride; // < samples.length, no overflow
            double sum = 0.0;
            for (int offset = 0; offset < stride; offset++) {
                sum += samples[start + offset];
            }
            means[block] = sum / (double) stride;
        }
        return means;
    }
}
