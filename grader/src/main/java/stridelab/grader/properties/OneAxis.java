package stridelab.grader.properties;

import java.io.Serializable;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * A layer along one axis, whose kernel fits on the padded input.
 *
 * @param n the input's size
 * @param k the kernel's size
 * @param totalPad before and after together
 * @param stride from one window to the next
 */
record OneAxis(int n, int k, int totalPad, int stride) implements Serializable {
    /** Small enough to place every window, with a total padding that is even. */
    static Arbitrary<OneAxis> padded() {
        return Combinators.combine(Inputs.size(1, 6), Inputs.size(0, 12), Inputs.size(0, 4), Inputs.size(1, 6))
                .as((k, extra, pad, stride) -> fitting(k, extra, 2 * pad, stride));
    }

    /** The same with a total padding that is odd as often as not. */
    static Arbitrary<OneAxis> paddedInTotal() {
        return Combinators.combine(Inputs.size(1, 6), Inputs.size(0, 12), Inputs.size(0, 9), Inputs.size(1, 6))
                .as(OneAxis::fitting);
    }

    /** Sizes of real layers, with a total padding that is a multiple of {@code paddedBy}. */
    static Arbitrary<OneAxis> real(int paddedBy) {
        return Combinators.combine(Inputs.size(1, 11), Inputs.large(512), Inputs.size(0, 5), Inputs.size(1, 8))
                .as((k, n, pad, stride) -> fitting(k, n, paddedBy * pad, stride));
    }

    private static OneAxis fitting(int k, int extra, int totalPad, int stride) {
        return new OneAxis(Math.max(1, k + extra - totalPad), k, totalPad, stride);
    }

    int pad() {
        return totalPad / 2;
    }

    /** The output's size, by placing one window after another. */
    int windows() {
        int windows = 0;
        for (int first = 0; first + k <= n + totalPad; first += stride) {
            windows++;
        }
        return windows;
    }

    /** The output's size for any ints, where no window can be placed one by one. */
    static int outputSize(int n, int k, long totalPad, int stride) {
        return BigInteger.valueOf(n)
                .add(BigInteger.valueOf(totalPad))
                .subtract(BigInteger.valueOf(k))
                .divide(BigInteger.valueOf(stride))
                .add(BigInteger.ONE)
                .intValueExact();
    }

    /** The sizes that unpadded layers leave, n first, as long as the kernel fits and the size shrinks. */
    static List<Integer> shrinking(int n, int k, int stride) {
        List<Integer> sizes = new ArrayList<>(List.of(n));
        for (int size = n, next; k <= size; size = next) {
            next = (size - k) / stride + 1;
            if (next == size) {
                break;
            }
            sizes.add(next);
        }
        return sizes;
    }
}
