package stridelab.grader.properties;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import stridelab.conv.Conv2d;
import stridelab.grader.exercise.Operator;
import stridelab.grader.exercise.StrideCompute;

/** A kernel's way over an image. */
record Walk(double[][] x, double[][] k, int stride) implements Serializable {
    static Arbitrary<Walk> small() {
        return Combinators.combine(
                        HeightWidth.between(1, 3),
                        HeightWidth.between(0, 3),
                        Inputs.size(1, 4),
                        Inputs.values(36),
                        Inputs.weights(9))
                .as(Walk::of);
    }

    /** Over images of more than 20 rows and columns, with no more products than a recorder keeps. */
    static Arbitrary<Walk> real() {
        return Combinators.combine(
                        HeightWidth.between(1, 3),
                        HeightWidth.large(24),
                        Inputs.size(1, 4),
                        Inputs.values(Inputs.PATTERN),
                        Inputs.weights(9))
                .as(Walk::of);
    }

    /** Over values that a float cannot hold. */
    static Arbitrary<Walk> fine() {
        return Combinators.combine(
                        HeightWidth.between(1, 2),
                        HeightWidth.between(0, 2),
                        Inputs.size(1, 2),
                        Inputs.fineValues(16),
                        Inputs.fineWeights(4))
                .as(Walk::of);
    }

    private static Walk of(
            HeightWidth kernel, HeightWidth more, int stride, List<Integer> values, List<Integer> weights) {
        return new Walk(
                Inputs.grid(values, kernel.h() + more.h(), kernel.w() + more.w()),
                Inputs.grid(weights, kernel.h(), kernel.w()),
                stride);
    }

    double[][] output() {
        return Conv2d.unit().stride(stride).apply(x, k);
    }

    double[][] output(StrideCompute student) {
        return student.conv2d(x, k, stride, Recorder.product());
    }

    Recorder recorded(StrideCompute student) {
        Recorder recorder = Recorder.product();
        student.conv2d(x, k, stride, recorder);
        return recorder;
    }

    /** The pairs that the outputs need, one window after another. */
    List<double[]> pairs() {
        List<double[]> pairs = new ArrayList<>();
        for (int top = 0; top + k.length <= x.length; top += stride) {
            for (int left = 0; left + k[0].length <= x[0].length; left += stride) {
                pairs.addAll(window(top, left));
            }
        }
        return pairs;
    }

    /** The output where a product is what {@link Recorder#difference()} says. */
    double[][] differences() {
        double[][] out = new double[(x.length - k.length) / stride + 1][(x[0].length - k[0].length) / stride + 1];
        for (int row = 0; row < out.length; row++) {
            for (int column = 0; column < out[0].length; column++) {
                out[row][column] = window(row * stride, column * stride).stream()
                        .mapToDouble(pair -> Operator.Formula.DIFFERENCE.applyAsDouble(pair[0], pair[1]))
                        .sum();
            }
        }
        return out;
    }

    private List<double[]> window(int top, int left) {
        List<double[]> pairs = new ArrayList<>();
        for (int a = 0; a < k.length; a++) {
            for (int b = 0; b < k[0].length; b++) {
                pairs.add(new double[] {x[top + a][left + b], k[a][b]});
            }
        }
        return pairs;
    }
}
