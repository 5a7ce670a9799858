package stridelab.grader.properties;

import java.io.Serializable;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import stridelab.conv.Shapes;
import stridelab.grader.exercise.HalfStride;

/** One side of a transposed convolution. */
record TransposedSize(int n, int k, int pad, int stride, int outputPad) implements Serializable {
    static Arbitrary<TransposedSize> small() {
        return Combinators.combine(
                        Inputs.size(1, 7), Inputs.size(1, 6), Inputs.size(1, 5), Inputs.size(0, 3), Inputs.size(0, 4))
                .as((n, k, stride, pad, outputPad) -> {
                    int unpadded = (n - 1) * stride + k;
                    return new TransposedSize(n, k, Math.min(pad, (unpadded - 1) / 2), stride, outputPad % stride);
                });
    }

    int outputSize(HalfStride student) {
        return student.outputSize(n, k, pad, stride, outputPad);
    }

    int expected() {
        return Shapes.transposedOutputSize(n, k, pad, stride, outputPad);
    }

    /** What a convolution makes of a size; 0 where it makes nothing of it. */
    long convolved(long size) {
        return size < 1 || size + 2L * pad < k ? 0 : (size - k + 2L * pad) / stride + 1;
    }
}
