package stridelab.grader.properties;

import java.io.Serializable;
import java.util.Arrays;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import stridelab.conv.Conv1d;
import stridelab.grader.exercise.AudioStride;

/**
 * What movingAverageDecimate is given.
 *
 * @param signal the samples, at least one block
 * @param stride the length of a block
 */
record Blocks(double[] signal, int stride) implements Serializable {
    static Arbitrary<Blocks> small() {
        return Combinators.combine(Inputs.size(1, 5), Inputs.size(0, 10), Inputs.values(15))
                .as((stride, extra, values) -> new Blocks(Inputs.signal(values, stride + extra), stride));
    }

    static Arbitrary<Blocks> real() {
        return Combinators.combine(Inputs.large(16), Inputs.large(800), Inputs.values(Inputs.PATTERN))
                .as((stride, samples, values) -> new Blocks(Inputs.signal(values, Math.max(stride, samples)), stride));
    }

    /** Signals whose values a float cannot hold. */
    static Arbitrary<Blocks> fine() {
        return Combinators.combine(Inputs.size(1, 3), Inputs.size(0, 4), Inputs.fineValues(7))
                .as((stride, extra, values) -> new Blocks(Inputs.signal(values, stride + extra), stride));
    }

    double[] means() {
        double[] flat = new double[stride];
        Arrays.fill(flat, 1);
        double[] sums = Conv1d.unit().stride(stride).apply(signal, flat);
        return Arrays.stream(sums).map(sum -> sum / stride).toArray();
    }

    double[] means(AudioStride student) {
        return student.movingAverageDecimate(signal, stride);
    }
}
