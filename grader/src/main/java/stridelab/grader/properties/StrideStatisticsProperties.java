package stridelab.grader.properties;

import static stridelab.grader.propertytest.Expect.expect;

import java.util.Arrays;
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
import stridelab.grader.propertytest.Worth.Kind;

/**
 * Hidden tests of question 5: windows are laid out and looked at, and neighbouring outputs are written as weighted sums
 * of the inputs, so that no formula of the question is needed to judge it.
 */
@HiddenTests(StrideStatistics.class)
final class StrideStatisticsProperties {
    private static final int MOST_LAYERS = 4;
    private static final int LONGEST_KERNEL = 6;

    @Property(tries = 16)
    @Worth(place = 1, method = "receptiveField", points = 2.25)
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
    @Worth(place = 3, method = "receptiveField", points = 0.5)
    void receptiveFieldTakesDeepStacks(@ForAll("deepStacks") Stack stack, StrideStatistics student) {
        expect(() -> stack.receptiveField(student)).toBe(stack.span());
    }

    @Property(tries = 10)
    @Worth(place = 4, method = "receptiveField", kind = Kind.SIDE_EFFECTS, points = 0.2)
    void receptiveFieldLeavesItsInputAlone(@ForAll("stacks") Stack stack, StrideStatistics student) {
        expect(() -> stack.receptiveField(student)).toAnswer().withoutMutation().repeatably();
    }

    @Property(tries = 16)
    @Worth(place = 8, method = "jump", points = 1.5)
    void jumpIsTheDistanceBetweenNeighbours(@ForAll("stacks") Stack stack, StrideStatistics student) {
        expect(() -> student.jump(stack.strides())).toBe(stack.jump());
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 9, method = "jump", points = 0.25)
    void jumpTakesDeepStacks(@ForAll("deepStacks") Stack stack, StrideStatistics student) {
        expect(() -> student.jump(stack.strides()))
                .toBe(IntStream.of(stack.strides()).reduce(1, Math::multiplyExact));
    }

    @Property(tries = 10)
    @Worth(place = 10, method = "jump", kind = Kind.SIDE_EFFECTS, points = 0.2)
    void jumpLeavesItsInputAlone(@ForAll("stacks") Stack stack, StrideStatistics student) {
        expect(() -> student.jump(stack.strides())).toAnswer().withoutMutation().repeatably();
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 14, method = "overlap", points = 1.75)
    void overlapIsTheShareOfCommonInputs(
            @ForAll @IntRange(min = 1, max = 9) int k,
            @ForAll @IntRange(min = 1, max = 9) int stride,
            StrideStatistics student) {
        expect(() -> student.overlap(k, stride)).toBe(overlap(k, stride));
    }

    @Property(tries = 10)
    @Worth(place = 15, method = "overlap", points = 0.25)
    void overlapTakesLongWindows(
            @ForAll("windowSizes") int k, @ForAll("windowSizes") int stride, StrideStatistics student) {
        expect(() -> student.overlap(k, stride)).toBe(overlap(k, stride));
    }

    @Property(tries = 16)
    @Worth(place = 16, method = "overlap", kind = Kind.PRECISION, points = 0.1)
    void overlapComputesInDouble(
            @ForAll @IntRange(min = 2, max = 9) int k,
            @ForAll @IntRange(min = 1, max = 8) int stride,
            StrideStatistics student) {
        expect(() -> student.overlap(k, stride)).toBeInDouble(overlap(k, stride));
    }

    @Property(tries = 40)
    @Worth(place = 19, method = "neighbourCorrelation", points = 1.55)
    void neighbourCorrelationMatchesWhiteNoise(@ForAll("filters") Filter filter, StrideStatistics student) {
        expect(() -> filter.correlation(student)).toBe(filter.correlationOfOutputs());
    }

    @Property(tries = 25)
    @Worth(place = 20, method = "neighbourCorrelation", points = 0.25)
    void neighbourCorrelationKnowsNoScale(
            @ForAll @IntRange(min = 1, max = 10) int power,
            @ForAll("filters") Filter filter,
            StrideStatistics student) {
        expect(() -> filter.scaled(-1.0 / (1 << power)).correlation(student)).toBe(filter.correlationOfOutputs());
    }

    @Property(tries = 16)
    @Worth(place = 21, method = "neighbourCorrelation", points = 0.25)
    void neighbourCorrelationOfFlatKernelsIsTheirOverlap(
            @ForAll @IntRange(min = 1, max = 40) int k,
            @ForAll @IntRange(min = 1, max = 9) int stride,
            StrideStatistics student) {
        double[] flat = new double[k];
        Arrays.fill(flat, 1.0 / k);
        expect(() -> student.neighbourCorrelation(flat, stride)).toBe(overlap(k, stride));
    }

    @Property(tries = 20)
    @Worth(place = 22, method = "neighbourCorrelation", points = 0.4)
    void neighbourCorrelationIsZeroWithoutCommonInputs(
            @ForAll("filters") Filter filter,
            @ForAll @IntRange(min = 0, max = 10) int beyond,
            StrideStatistics student) {
        double[] kernel = filter.kernel();
        expect(() -> student.neighbourCorrelation(kernel, kernel.length + beyond))
                .toBe(0.0);
    }

    @Property(tries = 20)
    @Worth(place = 23, method = "neighbourCorrelation", kind = Kind.PRECISION, points = 0.1)
    void neighbourCorrelationComputesInDouble(@ForAll("filters") Filter filter, StrideStatistics student) {
        expect(() -> filter.correlation(student)).toBeInDouble(filter.correlationOfOutputs());
    }

    @Property(tries = 10)
    @Worth(place = 24, method = "neighbourCorrelation", kind = Kind.SIDE_EFFECTS, points = 0.2)
    void neighbourCorrelationLeavesItsInputAlone(@ForAll("filters") Filter filter, StrideStatistics student) {
        expect(() -> filter.correlation(student)).toAnswer().withoutMutation().repeatably();
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
    Arbitrary<Stack> deepStacks() {
        return Arbitraries.of(
                new Stack(new int[] {3, 3, 3, 3, 3, 3, 3, 3}, new int[] {2, 1, 2, 1, 2, 1, 2, 1}),
                new Stack(new int[] {7, 3, 6, 2, 1, 5, 4, 3}, new int[] {5, 4, 5, 3, 5, 5, 2, 5}),
                // The last stride says where the next window lies, not how far this one sees.
                new Stack(new int[] {3, 3}, new int[] {2, 1000}),
                new Stack(new int[] {7, 3, 3, 3, 3, 3, 3}, new int[] {2, 2, 1, 1, 2, 1, 1}));
    }

    @Provide
    Arbitrary<Integer> windowSizes() {
        return Inputs.size(1, 100);
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

    private static double overlap(int k, int stride) {
        long common = IntStream.range(0, k).filter(input -> input >= stride).count();
        return (double) common / k;
    }
}
