package stridelab.grader.properties;

import java.io.Serializable;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import stridelab.conv.TransposedConv2d;
import stridelab.grader.exercise.HalfStride;

/** An image and the kernel that each of its values lays on the output. */
record Stamp(double[][] x, double[][] k, int pad, int stride) implements Serializable {
    static Arbitrary<Stamp> small() {
        return Combinators.combine(
                        HeightWidth.between(1, 4),
                        HeightWidth.between(1, 4),
                        Inputs.size(1, 4),
                        Inputs.size(0, 2),
                        Inputs.values(16),
                        Inputs.weights(16))
                .as(Stamp::of);
    }

    /** Images of up to 28 rows and columns, as a network draws them apart. */
    static Arbitrary<Stamp> real() {
        return Combinators.combine(
                        HeightWidth.large(28),
                        HeightWidth.between(1, 5),
                        Inputs.size(1, 4),
                        Inputs.size(0, 2),
                        Inputs.values(Inputs.PATTERN),
                        Inputs.weights(25))
                .as(Stamp::of);
    }

    /** Values that a float cannot hold. */
    static Arbitrary<Stamp> fine() {
        return Combinators.combine(
                        HeightWidth.between(1, 2),
                        HeightWidth.between(1, 2),
                        Inputs.size(1, 2),
                        Inputs.size(0, 1),
                        Inputs.fineValues(4),
                        Inputs.fineWeights(4))
                .as(Stamp::of);
    }

    /** Padded by no more than leaves an output. */
    private static Stamp of(
            HeightWidth image, HeightWidth kernel, int stride, int pad, List<Integer> values, List<Integer> weights) {
        int fewest = Math.min((image.h() - 1) * stride + kernel.h(), (image.w() - 1) * stride + kernel.w());
        return new Stamp(
                Inputs.grid(values, image.h(), image.w()),
                Inputs.grid(weights, kernel.h(), kernel.w()),
                Math.min(pad, (fewest - 1) / 2),
                stride);
    }

    Stamp padded(int padding) {
        return new Stamp(x, k, padding, stride);
    }

    double[][] transposed(HalfStride student) {
        return student.transposedConv2d(x, k, pad, stride);
    }

    double[][] expected() {
        return TransposedConv2d.unit().padding(pad).stride(stride).apply(x, k);
    }
}
