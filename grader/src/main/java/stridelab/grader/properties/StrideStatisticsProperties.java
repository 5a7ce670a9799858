package stridelab.grader.properties;

import static stridelab.grader.propertytest.Expect.expect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import stridelab.grader.exercise.StrideStatistics;
import stridelab.grader.propertytest.HiddenTests;
import stridelab.grader.propertytest.Worth;

/**
 * Hidden tests of question 5: windows are laid out and looked at, and neighbouring outputs are written as weighted sums
 * of the inputs, so that no formula of the question is needed to judge it.
 */
@HiddenTests(StrideStatistics.class)
final class StrideStatisticsProperties {
    private static final int MAX = Integer.MAX_VALUE;
    private static final int MOST_LAYERS = 4;
    private static final int LONGEST_KERNEL = 6;

    @Property(tries = 16)
    @Worth(place = 1, method = "receptiveField", points = 1.75)
    void receptiveFieldMatchesWhatTheLastValueSees(@ForAll("stacks") Stack stack, StrideStatistics student) {
        expect(() -> stack.receptiveField(student)).toBe(stack.seenByFirst());
    }

    @Property(tries = 16)
    @Worth(place = 2, method = "receptiveField", points = 0.5)
    void receptiveFieldOfTwoHalvesFitsTogether(
            @ForAll("stacks") Stack lower, @ForAll("stacks") Stack upper, StrideStatistics student) {
        // The upper half sees so many values of the lower, a lower jump apart; the last of them sees a field more.
        expect(() -> lower.followedBy(upper).receptiveField(student))
                .toBe((upper.seenByFirst() - 1) * lower.jump() + lower.seenByFirst());
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 3, method = "receptiveField", points = 0.75)
    void receptiveFieldTakesDeepAndVastLayers(@ForAll("deepOrVastStacks") Stack stack, StrideStatistics student) {
        expect(() -> stack.receptiveField(student)).toBe(stack.span());
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 4, method = "receptiveField", points = 0.5)
    void receptiveFieldRefusesBadArguments(@ForAll("badStacks") Stack bad, StrideStatistics student) {
        expect(() -> student.receptiveField(new int[] {3}, new int[] {1})).toBe(3);
        expect(() -> bad.receptiveField(student)).toReject();
    }

    @Property(tries = 10)
    @Worth(place = 5, method = "receptiveField", points = 0.5)
    void receptiveFieldLeavesItsInputAlone(@ForAll("stacks") Stack stack, StrideStatistics student) {
        expect(() -> stack.receptiveField(student))
                .toBe(stack.seenByFirst())
                .withoutMutation()
                .repeatably();
    }

    @Property(tries = 16)
    @Worth(place = 6, method = "jump", points = 1)
    void jumpIsTheDistanceBetweenNeighbours(@ForAll("stacks") Stack stack, StrideStatistics student) {
        expect(() -> student.jump(stack.strides())).toBe(stack.jump());
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 7, method = "jump", points = 0.5)
    void jumpTakesDeepAndVastLayers(@ForAll("deepOrVastStrides") int[] strides, StrideStatistics student) {
        expect(() -> student.jump(strides)).toBe(IntStream.of(strides).reduce(1, Math::multiplyExact));
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 8, method = "jump", points = 0.5)
    void jumpRefusesBadArguments(@ForAll("badStrides") int[] bad, StrideStatistics student) {
        expect(() -> student.jump(new int[] {2})).toBe(2);
        expect(() -> student.jump(bad)).toReject();
    }

    @Property(tries = 10)
    @Worth(place = 9, method = "jump", points = 0.5)
    void jumpLeavesItsInputAlone(@ForAll("stacks") Stack stack, StrideStatistics student) {
        expect(() -> student.jump(stack.strides()))
                .toBe(stack.jump())
                .withoutMutation()
                .repeatably();
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 10, method = "overlap", points = 1)
    void overlapIsTheShareOfCommonInputs(
            @ForAll @IntRange(min = 1, max = 9) int k,
            @ForAll @IntRange(min = 1, max = 9) int stride,
            StrideStatistics student) {
        long common = IntStream.range(0, k).filter(input -> input >= stride).count();
        expect(() -> student.overlap(k, stride)).toBe((double) common / k);
    }

    @Property(tries = 16)
    @Worth(place = 11, method = "overlap", points = 0.5)
    void overlapTakesAnySizes(@ForAll("anySizes") int k, @ForAll("anySizes") int stride, StrideStatistics student) {
        expect(() -> student.overlap(k, stride)).toBe(stride < k ? 1 - (double) stride / k : 0);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 12, method = "overlap", points = 0.5)
    void overlapRefusesSizesBelowOne(@ForAll @IntRange(min = -4, max = 0) int bad, StrideStatistics student) {
        expect(() -> student.overlap(2, 1)).toBe(0.5);
        expect(() -> student.overlap(bad, 1)).toReject();
        expect(() -> student.overlap(2, bad)).toReject();
        expect(() -> student.overlap(bad, bad)).toReject();
    }

    @Property(tries = 40)
    @Worth(place = 13, method = "neighbourCorrelation", points = 1.5)
    void neighbourCorrelationMatchesWhiteNoise(@ForAll("filters") Filter filter, StrideStatistics student) {
        expect(() -> filter.correlation(student)).toBe(filter.correlationOfOutputs());
    }

    @Property(tries = 25)
    @Worth(place = 14, method = "neighbourCorrelation", points = 0.25)
    void neighbourCorrelationKnowsNoScale(
            @ForAll @IntRange(min = 1, max = 10) int power,
            @ForAll("filters") Filter filter,
            StrideStatistics student) {
        expect(() -> filter.scaled(-1.0 / (1 << power)).correlation(student)).toBe(filter.correlationOfOutputs());
    }

    @Property(tries = 16)
    @Worth(place = 15, method = "neighbourCorrelation", points = 0.25)
    void neighbourCorrelationOfFlatKernelsIsTheirOverlap(
            @ForAll @IntRange(min = 1, max = 9) int k,
            @ForAll @IntRange(min = 1, max = 9) int stride,
            StrideStatistics student) {
        double[] flat = new double[k];
        Arrays.fill(flat, 1.0 / k);
        expect(() -> student.neighbourCorrelation(flat, stride)).toBe((double) Math.max(0, k - stride) / k);
    }

    @Property(tries = 20)
    @Worth(place = 16, method = "neighbourCorrelation", points = 0.5)
    void neighbourCorrelationIsZeroWithoutCommonInputs(
            @ForAll("filters") Filter filter, @ForAll("longSteps") int beyond, StrideStatistics student) {
        double[] kernel = filter.kernel();
        int stride = Math.max(kernel.length, beyond);
        expect(() -> student.neighbourCorrelation(kernel, stride)).toBe(0.0);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 17, method = "neighbourCorrelation", points = 0.5)
    void neighbourCorrelationRefusesBadArguments(@ForAll("badFilters") Filter bad, StrideStatistics student) {
        expect(() -> student.neighbourCorrelation(new double[] {1, -1}, 1)).toBe(-0.5);
        expect(() -> bad.correlation(student)).toReject();
    }

    @Property(tries = 10)
    @Worth(place = 18, method = "neighbourCorrelation", points = 0.5)
    void neighbourCorrelationLeavesItsInputAlone(@ForAll("filters") Filter filter, StrideStatistics student) {
        expect(() -> filter.correlation(student))
                .toBe(filter.correlationOfOutputs())
                .withoutMutation()
                .repeatably();
    }

    @Provide
    Arbitrary<Stack> stacks() {
        return Combinators.combine(
                        Inputs.size(1, MOST_LAYERS),
                        Inputs.size(1, 4).list().ofSize(MOST_LAYERS),
                        Inputs.size(1, 3).list().ofSize(MOST_LAYERS))
                .as(Stack::of);
    }

    @Provide
    Arbitrary<Stack> deepOrVastStacks() {
        return Arbitraries.of(
                new Stack(new int[] {3, 3, 3, 3, 3, 3, 3, 3}, new int[] {2, 1, 2, 1, 2, 1, 2, 1}),
                new Stack(new int[] {7, 3, 6, 2, 1, 5, 4, 3}, new int[] {5, 4, 5, 3, 5, 5, 2, 5}),
                new Stack(new int[] {1 << 24, 2}, new int[] {1, 3}),
                new Stack(new int[] {MAX}, new int[] {1}),
                // The last stride says where the next window lies, not how far this one sees.
                new Stack(new int[] {MAX}, new int[] {MAX}),
                new Stack(new int[] {3, 3}, new int[] {2, MAX}),
                new Stack(new int[] {1, 2}, new int[] {MAX - 1, 7}),
                new Stack(new int[] {MAX - 2, 2}, new int[] {2, 7}),
                new Stack(new int[] {2, 1, 1}, new int[] {MAX, 2, 3}));
    }

    @Provide
    Arbitrary<Stack> badStacks() {
        List<Stack> bad = new ArrayList<>();
        int[][] noArrays = {null, {}};
        for (int[] none : noArrays) {
            bad.add(new Stack(none, new int[] {2, 1}));
            bad.add(new Stack(new int[] {3, 2}, none));
            bad.add(new Stack(none, none));
        }
        bad.add(new Stack(new int[] {3, 2}, new int[] {2}));
        bad.add(new Stack(new int[] {3, 2}, new int[] {2, 1, 1}));
        for (int belowOne = -1; belowOne <= 0; belowOne++) {
            bad.add(new Stack(new int[] {3, belowOne}, new int[] {2, 1}));
            bad.add(new Stack(new int[] {belowOne, 3}, new int[] {2, 1}));
            bad.add(new Stack(new int[] {3, 2}, new int[] {2, belowOne}));
            bad.add(new Stack(new int[] {3, 2}, new int[] {belowOne, 1}));
        }
        // More than an int holds: just, then by so much that it comes out positive, then more than a long holds.
        bad.add(new Stack(new int[] {MAX, 2}, new int[] {1, 1}));
        bad.add(new Stack(new int[] {3, 5}, new int[] {1 << 30, 1}));
        bad.add(new Stack(new int[] {1, 1, 1, 5}, new int[] {1 << 30, 1 << 30, 1 << 30, 1}));
        return Arbitraries.of(bad);
    }

    @Provide
    Arbitrary<int[]> deepOrVastStrides() {
        return Arbitraries.of(new int[][] {
            {2, 3, 2, 3, 2, 3, 2, 3, 2, 3},
            {5, 4, 5, 3, 5, 5, 2, 5, 5, 3, 5, 2},
            {MAX},
            {1, MAX, 1},
            {46_341, 46_340},
            {1 << 15, 1 << 15},
            {65_537, 1, 32_767}
        });
    }

    @Provide
    Arbitrary<int[]> badStrides() {
        return Arbitraries.of(new int[][] {
            {},
            {0},
            {-1},
            {2, 0},
            {0, 2},
            {3, -1},
            {-1, -2},
            // More than an int holds, and what an int makes of it: negative, positive, 0; 0 in a long as well.
            {46_341, 46_341},
            {65_537, 65_537},
            {1 << 16, 1 << 16},
            {1 << 16, 1 << 16, 1 << 16, 1 << 16},
            null
        });
    }

    @Provide
    Arbitrary<Integer> anySizes() {
        return Inputs.size(1, MAX);
    }

    @Provide
    Arbitrary<Integer> longSteps() {
        return Arbitraries.of(1, 2, 10, MAX - 1, MAX);
    }

    @Provide
    Arbitrary<Filter> filters() {
        return Combinators.combine(
                        Inputs.size(1, LONGEST_KERNEL), Inputs.size(1, LONGEST_KERNEL), Inputs.weights(LONGEST_KERNEL))
                .as((length, stride, weights) -> {
                    double[] kernel = Inputs.signal(weights, length);
                    boolean allZero = Arrays.stream(kernel).allMatch(value -> value == 0);
                    return new Filter(allZero ? new double[] {1} : kernel, stride);
                });
    }

    @Provide
    Arbitrary<Filter> badFilters() {
        List<Filter> bad = new ArrayList<>();
        double[][] noKernels = {{}, {0}, {0, 0, 0}, {-0.0, 0.0}, null};
        for (double[] none : noKernels) {
            bad.add(new Filter(none, 1));
            bad.add(new Filter(none, 4));
        }
        bad.add(new Filter(new double[] {1, 2}, 0));
        bad.add(new Filter(new double[] {1, 2}, -1));
        bad.add(new Filter(new double[] {1, 2}, -MAX));
        return Arbitraries.of(bad);
    }

    private static int[] array(List<Integer> values) {
        return values.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Layers one after another, the first that sees the input first. */
    record Stack(int[] kernels, int[] strides) {
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
    }

    /** A kernel and how far it moves from one output to the next. */
    record Filter(double[] kernel, int stride) {
        Filter scaled(double factor) {
            return new Filter(Arrays.stream(kernel).map(value -> value * factor).toArray(), stride);
        }

        double correlation(StrideStatistics student) {
            return student.neighbourCorrelation(kernel, stride);
        }

        /**
         * Of two sums of independent inputs of variance 1: the first neighbour weighs inputs 0, 1, …, the second those
         * a stride later; covariance and variances are products of the weights.
         */
        double correlationOfOutputs() {
            double[] first = Arrays.copyOf(kernel, kernel.length + stride);
            double[] second = new double[kernel.length + stride];
            System.arraycopy(kernel, 0, second, stride, kernel.length);
            return product(first, second) / Math.sqrt(product(first, first) * product(second, second));
        }

        private static double product(double[] a, double[] b) {
            return IntStream.range(0, a.length).mapToDouble(i -> a[i] * b[i]).sum();
        }
    }
}
