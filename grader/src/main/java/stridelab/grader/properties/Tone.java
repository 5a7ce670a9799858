package stridelab.grader.properties;

import java.io.Serializable;
import java.util.stream.IntStream;
import stridelab.grader.exercise.AudioStride;

/**
 * What aliasFrequency is given: frequencies in quarters of a Hertz and whole rates, so that folding is exact.
 *
 * @param frequency in Hz
 * @param sampleRate samples per second, before the stride
 * @param stride of so many samples, one is kept
 */
record Tone(double frequency, double sampleRate, int stride) implements Serializable {
    /** So many samples of two tones are compared. */
    static final int SAMPLES = 8;

    double alias(AudioStride student) {
        return student.aliasFrequency(frequency, sampleRate, stride);
    }

    /** The M of the agreement: the largest magnitude of the arguments. */
    double magnitude() {
        return Math.max(stride, Math.max(frequency, sampleRate));
    }

    /**
     * The distance to the nearest multiple of the new rate, counted in units of 1/(4·stride) Hz, in which frequency
     * and new rate are whole numbers.
     */
    double folded() {
        long tone = Math.round(4 * frequency) * stride;
        long rate = Math.round(4 * sampleRate);
        long above = tone % rate;
        return Math.min(above, rate - above) / (4.0 * stride);
    }

    /** What is left of a tone after the stride. */
    double[] samples(double tone) {
        return IntStream.range(0, SAMPLES)
                .mapToDouble(i -> Math.cos(2 * Math.PI * tone * i * stride / sampleRate))
                .toArray();
    }
}
