package stridelab.grader.properties;

import java.io.Serializable;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import stridelab.grader.exercise.StrideStatistics;

/** Layers one after another, the first that sees the input first. */
record Stack(int[] kernels, int[] strides) implements Serializable {
    static Stack of(int layers, List<Integer> kernels, List<Integer> strides) {
        return new Stack(array(kernels.subList(0, layers)), array(strides.subList(0, layers)));
    }

    Stack followedBy(Stack upper) {
        return new Stack(joined(kernels, upper.kernels), joined(strides, upper.strides));
    }

    int receptiveField(StrideStatistics student) {
        return student.receptiveField(kernels, strides);
    }

    /** From the first to the last input that the first value of the last layer comes from, looked up one by one. */
    int seenByFirst() {
        return inputsOf(0).length();
    }

    int jump() {
        return inputsOf(1).nextSetBit(0);
    }

    /** The same as {@link #seenByFirst()} where there are too many to look up: a field grows by windows' ends. */
    int span() {
        long last = 0;
        for (int layer = kernels.length - 1; layer >= 0; layer--) {
            last = last * strides[layer] + kernels[layer] - 1;
        }
        return Math.toIntExact(last + 1);
    }

    private BitSet inputsOf(int value) {
        BitSet seen = new BitSet();
        seen.set(value);
        for (int layer = kernels.length - 1; layer >= 0; layer--) {
            BitSet below = new BitSet();
            int stride = strides[layer];
            int k = kernels[layer];
            seen.stream().forEach(index -> below.set(index * stride, index * stride + k));
            seen = below;
        }
        return seen;
    }

    private static int[] joined(int[] first, int[] second) {
        return IntStream.concat(IntStream.of(first), IntStream.of(second)).toArray();
    }

    private static int[] array(List<Integer> values) {
        return values.stream().mapToInt(Integer::intValue).toArray();
    }
}
