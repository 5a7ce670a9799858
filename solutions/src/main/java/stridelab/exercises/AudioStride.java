package stridelab.exercises;

/**
 * Question 2: what a stride does to sound.
 *
 * <p>A stride of s keeps each s-th sample. So it divides the sample rate by s, and with it the highest frequency that
 * the samples can tell apart: what lies above comes back as another, lower tone.
 */
public final class AudioStride {
    private AudioStride() {}

    /** The two-dimensional formula with one dimension less: output i begins at sample i · stride. */
    public static double[] conv1d(double[] signal, double[] kernel, int stride) {
        requireSamples(signal, "signal");
        requireSamples(kernel, "kernel");
        requireStride(stride);
        require(kernel.length <= signal.length, "the kernel is longer than the signal");

        double[] out = new double[(signal.length - kernel.length) / stride + 1];
        for (int i = 0; i < out.length; i++) {
            double sum = 0;
            for (int a = 0; a < kernel.length; a++) {
                sum += signal[i * stride + a] * kernel[a];
            }
            out[i] = sum;
        }
        return out;
    }

    /** One sample of {@code stride} is kept, in the same time. The rate need not stay a whole number. */
    public static double outputRate(double sampleRate, int stride) {
        require(Double.isFinite(sampleRate) && sampleRate > 0, "the sample rate must be finite and above 0");
        requireStride(stride);
        return sampleRate / stride;
    }

    /**
     * The distance from {@code frequency} to the nearest whole multiple of the new rate.
     *
     * <p>Samples at rate r cannot tell f from f + r (a whole turn more between two samples), nor f from −f. Take away
     * whole multiples of r until at most half of r is left, of either sign: {@link Math#IEEEremainder} does just that,
     * and without dividing first, so that a large frequency loses nothing. Then forget the sign. A tone of less than
     * half the new rate comes out unchanged.
     *
     * <p>That the tone was sampled at the old rate first changes nothing: the old rate is a multiple of the new one.
     */
    public static double aliasFrequency(double frequency, double sampleRate, int stride) {
        require(Double.isFinite(frequency) && frequency >= 0, "the frequency must be finite and not negative");
        double newRate = outputRate(sampleRate, stride);
        return Math.abs(Math.IEEEremainder(frequency, newRate));
    }

    /**
     * Blocks that neither overlap nor leave a gap: kernel and stride have the same length. Samples after the last full
     * block are left out, as a window that does not fit is.
     */
    public static double[] movingAverageDecimate(double[] signal, int stride) {
        requireSamples(signal, "signal");
        requireStride(stride);
        require(stride <= signal.length, "the signal is shorter than one block");

        double[] means = new double[signal.length / stride];
        for (int i = 0; i < means.length; i++) {
            double sum = 0;
            for (int a = 0; a < stride; a++) {
                sum += signal[i * stride + a];
            }
            means[i] = sum / stride;
        }
        return means;
    }

    private static void requireSamples(double[] samples, String name) {
        require(samples != null && samples.length > 0, name + " must have at least one sample");
    }

    private static void requireStride(int stride) {
        require(stride >= 1, "a stride must be at least 1");
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
