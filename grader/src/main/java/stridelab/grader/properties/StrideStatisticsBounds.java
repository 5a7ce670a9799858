package stridelab.grader.properties;

import static stridelab.grader.propertytest.Expect.expect;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import stridelab.grader.exercise.StrideStatistics;
import stridelab.grader.propertytest.HiddenTests;
import stridelab.grader.propertytest.Worth;
import stridelab.grader.propertytest.Worth.Kind;

/** Hidden tests of the bounds of question 5: what is refused, and the ends of an int. */
@HiddenTests(StrideStatistics.class)
final class StrideStatisticsBounds {
    private static final int MAX = Integer.MAX_VALUE;
    private static final double[] EASY_KERNEL = {1, -1};

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 5, method = "receptiveField", kind = Kind.REFUSALS, points = 0.2)
    void receptiveFieldRefusesArraysThatDoNotFit(@ForAll("unfitStacks") Stack bad, StrideStatistics student) {
        receptiveFieldRefuses(bad, student);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 6, method = "receptiveField", kind = Kind.REFUSALS, points = 0.2)
    void receptiveFieldRefusesSizesBelowOne(@ForAll("stacksBelowOne") Stack bad, StrideStatistics student) {
        receptiveFieldRefuses(bad, student);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 7, method = "receptiveField", kind = Kind.EXTREMES, points = 0.1)
    void receptiveFieldCountsUpToTheLargestInt(@ForAll("vastStacks") Stack stack, StrideStatistics student) {
        expect(() -> stack.receptiveField(student)).toBe(stack.span());
        // More than an int holds: just, then by so much that it comes out positive, then more than a long holds.
        expect(() -> new Stack(new int[] {MAX, 2}, new int[] {1, 1}).receptiveField(student))
                .toReject();
        expect(() -> new Stack(new int[] {3, 5}, new int[] {1 << 30, 1}).receptiveField(student))
                .toReject();
        expect(() -> new Stack(new int[] {1, 1, 1, 5}, new int[] {1 << 30, 1 << 30, 1 << 30, 1})
                        .receptiveField(student))
                .toReject();
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 11, method = "jump", kind = Kind.REFUSALS, points = 0.1)
    void jumpRefusesMissingStrides(@ForAll("missingStrides") int[] bad, StrideStatistics student) {
        jumpRefuses(bad, student);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 12, method = "jump", kind = Kind.REFUSALS, points = 0.15)
    void jumpRefusesStridesBelowOne(@ForAll("stridesBelowOne") int[] bad, StrideStatistics student) {
        jumpRefuses(bad, student);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 13, method = "jump", kind = Kind.EXTREMES, points = 0.1)
    void jumpCountsUpToTheLargestInt(@ForAll("vastStrides") int[] strides, StrideStatistics student) {
        expect(() -> student.jump(strides)).toBe(IntStream.of(strides).reduce(1, Math::multiplyExact));
        // More than an int holds, and what an int makes of it: negative, positive, 0; 0 in a long as well.
        expect(() -> student.jump(new int[] {46_341, 46_341})).toReject();
        expect(() -> student.jump(new int[] {65_537, 65_537})).toReject();
        expect(() -> student.jump(new int[] {1 << 16, 1 << 16})).toReject();
        expect(() -> student.jump(new int[] {1 << 16, 1 << 16, 1 << 16, 1 << 16}))
                .toReject();
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 17, method = "overlap", kind = Kind.REFUSALS, points = 0.3)
    void overlapRefusesSizesBelowOne(@ForAll(supplier = BelowOne.class) int bad, StrideStatistics student) {
        expect(() -> student.overlap(2, 1)).toAnswer();
        expect(() -> student.overlap(bad, 1)).toReject();
        expect(() -> student.overlap(2, bad)).toReject();
        expect(() -> student.overlap(bad, bad)).toReject();
    }

    @Property(tries = 16)
    @Worth(place = 18, method = "overlap", kind = Kind.EXTREMES, points = 0.1)
    void overlapTakesAnySizes(@ForAll("anySizes") int k, @ForAll("anySizes") int stride, StrideStatistics student) {
        expect(() -> student.overlap(k, stride)).toBe(stride < k ? 1 - (double) stride / k : 0);
        expect(() -> student.overlap(MAX, MAX)).toBe(0.0);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 25, method = "neighbourCorrelation", kind = Kind.REFUSALS, points = 0.15)
    void neighbourCorrelationRefusesMissingKernels(@ForAll("missingKernels") double[] bad, StrideStatistics student) {
        neighbourCorrelationRefuses(bad, 1, student);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 26, method = "neighbourCorrelation", kind = Kind.REFUSALS, points = 0.15)
    void neighbourCorrelationRefusesZeroKernels(
            @ForAll("zeroKernels") double[] bad,
            @ForAll @IntRange(min = 1, max = 4) int stride,
            StrideStatistics student) {
        neighbourCorrelationRefuses(bad, stride, student);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 27, method = "neighbourCorrelation", kind = Kind.REFUSALS, points = 0.1)
    void neighbourCorrelationRefusesStridesBelowOne(
            @ForAll(supplier = BelowOne.class) int stride, StrideStatistics student) {
        neighbourCorrelationRefuses(new double[] {1, 2}, stride, student);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 28, method = "neighbourCorrelation", kind = Kind.EXTREMES, points = 0.1)
    void neighbourCorrelationTakesAnyStride(@ForAll("farStrides") int stride, StrideStatistics student) {
        expect(() -> student.neighbourCorrelation(new double[] {1, 2, 3}, stride))
                .toBe(0.0);
    }

    @Provide
    Arbitrary<Stack> unfitStacks() {
        List<Stack> bad = new ArrayList<>();
        int[][] noArrays = {null, {}};
        for (int[] none : noArrays) {
            bad.add(new Stack(none, new int[] {2, 1}));
            bad.add(new Stack(new int[] {3, 2}, none));
            bad.add(new Stack(none, none));
        }
        bad.add(new Stack(new int[] {3, 2}, new int[] {2}));
        bad.add(new Stack(new int[] {3, 2}, new int[] {2, 1, 1}));
        return Arbitraries.of(bad);
    }

    @Provide
    Arbitrary<Stack> stacksBelowOne() {
        List<Stack> bad = new ArrayList<>();
        for (int belowOne = -1; belowOne <= 0; belowOne++) {
            bad.add(new Stack(new int[] {3, belowOne}, new int[] {2, 1}));
            bad.add(new Stack(new int[] {belowOne, 3}, new int[] {2, 1}));
            bad.add(new Stack(new int[] {3, 2}, new int[] {2, belowOne}));
            bad.add(new Stack(new int[] {3, 2}, new int[] {belowOne, 1}));
        }
        return Arbitraries.of(bad);
    }

    @Provide
    Arbitrary<Stack> vastStacks() {
        return Arbitraries.of(
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
    Arbitrary<int[]> missingStrides() {
        return Arbitraries.of(new int[][] {{}, null});
    }

    @Provide
    Arbitrary<int[]> stridesBelowOne() {
        return Arbitraries.of(new int[][] {{0}, {-1}, {2, 0}, {0, 2}, {3, -1}, {-1, -2}});
    }

    @Provide
    Arbitrary<int[]> vastStrides() {
        return Arbitraries.of(new int[][] {
            {5, 4, 5, 3, 5, 5, 2, 5, 5, 3, 5, 2},
            {MAX},
            {1, MAX, 1},
            {46_341, 46_340},
            {1 << 15, 1 << 15},
            {65_537, 1, 32_767}
        });
    }

    @Provide
    Arbitrary<Integer> anySizes() {
        return Inputs.size(1, MAX);
    }

    @Provide
    Arbitrary<double[]> missingKernels() {
        return Arbitraries.of(new double[][] {{}, null});
    }

    @Provide
    Arbitrary<double[]> zeroKernels() {
        return Arbitraries.of(new double[][] {{0}, {0, 0, 0}, {-0.0, 0.0}});
    }

    @Provide
    Arbitrary<Integer> farStrides() {
        return Arbitraries.of(MAX - 1, MAX);
    }

    private static void receptiveFieldRefuses(Stack bad, StrideStatistics student) {
        expect(() -> student.receptiveField(new int[] {3}, new int[] {1})).toAnswer();
        expect(() -> bad.receptiveField(student)).toReject();
    }

    private static void jumpRefuses(int[] bad, StrideStatistics student) {
        expect(() -> student.jump(new int[] {2})).toAnswer();
        expect(() -> student.jump(bad)).toReject();
    }

    private static void neighbourCorrelationRefuses(double[] kernel, int stride, StrideStatistics student) {
        expect(() -> student.neighbourCorrelation(EASY_KERNEL, 1)).toAnswer();
        expect(() -> student.neighbourCorrelation(kernel, stride)).toReject();
    }
}
