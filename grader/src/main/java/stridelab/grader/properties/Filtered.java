package stridelab.grader.properties;

import java.io.Serializable;
import java.util.Arrays;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import stridelab.conv.Conv1d;
import stridelab.grader.exercise.AudioStride;

/**
 * What conv1d is given.
 *
 * @param signal the samples
 * @param kernel no longer than the signal
 * @param stride samples from one window to the next
 */
record Filtered(double[] signal, double[] kernel, int stride) implements Serializable {
    /** Kernels that fit on their signal, often exactly. */
    static Arbitrary<Filtered> small() {
        return Combinators.combine(
                        Inputs.size(1, 4), Inputs.size(0, 8), Inputs.size(1, 5), Inputs.values(12), Inputs.weights(4))
                .as((taps, extra, stride, values, weights) ->
                        new Filtered(Inputs.signal(values, taps + extra), Inputs.signal(weights, taps), stride));
    }

    /** A tenth of a second or so, and filters as long as real ones. */
    static Arbitrary<Filtered> real() {
        return Combinators.combine(
                        Inputs.large(33),
                        Inputs.large(800),
                        Inputs.size(1, 8),
                        Inputs.values(Inputs.PATTERN),
                        Inputs.weights(33))
                .as((taps, samples, stride, values, weights) -> new Filtered(
                        Inputs.signal(values, Math.max(taps, samples)), Inputs.signal(weights, taps), stride));
    }

    /** Signals whose values a float cannot hold. */
    static Arbitrary<Filtered> fine() {
        return Combinators.combine(
                        Inputs.size(1, 3),
                        Inputs.size(0, 4),
                        Inputs.size(1, 2),
                        Inputs.fineValues(7),
                        Inputs.fineWeights(3))
                .as((taps, extra, stride, values, weights) ->
                        new Filtered(Inputs.signal(values, taps + extra), Inputs.signal(weights, taps), stride));
    }

    /** With one sample that is no finite number, and a kernel that lets it through: without zeros. */
    Filtered with(double special, int place) {
        double[] samples = signal.clone();
        samples[place % samples.length] = special;
        double[] weights = Arrays.stream(kernel).map(w -> w == 0 ? 1 : w).toArray();
        return new Filtered(samples, weights, stride);
    }

    double[] output() {
        return Conv1d.unit().stride(stride).apply(signal, kernel);
    }

    double[] output(AudioStride student) {
        return student.conv1d(signal, kernel, stride);
    }
}
