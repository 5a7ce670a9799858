package stridelab.grader.properties;

import static stridelab.grader.propertytest.Expect.expect;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import stridelab.grader.exercise.HalfStride;
import stridelab.grader.propertytest.HiddenTests;
import stridelab.grader.propertytest.Worth;
import stridelab.grader.propertytest.Worth.Kind;

/** Hidden tests of question 6 near the ends of an int. */
@HiddenTests(HalfStride.class)
final class HalfStrideExtremes {
    private static final int MAX = Integer.MAX_VALUE;
    private static final double[][] EASY = {{1, 2, 3}, {4, 5, 6}};
    private static final double[][] EASY_KERNEL = {{1, 2}, {3, 4}};

    /** More than an int holds, and what an int makes of it: negative, then positive; then less than nothing. */
    private static final List<TransposedSize> BEYOND_INT = List.of(
            new TransposedSize(MAX, 2, 0, 1, 0),
            new TransposedSize(2, 1, 0, MAX, 0),
            new TransposedSize(1, MAX, 0, 2, 1),
            new TransposedSize(MAX, 9, 0, 2, 0),
            new TransposedSize(MAX, 1, 0, MAX, 0),
            new TransposedSize(1, 1, MAX, 1, 0));

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 7, method = "outputSize", kind = Kind.EXTREMES, points = 0.1)
    void outputSizeTakesAnyInts(@ForAll("vastSizes") TransposedSize size, HalfStride student) {
        expect(() -> size.outputSize(student)).toBe(size.expected());
        BEYOND_INT.forEach(bad -> expect(() -> bad.outputSize(student)).toReject());
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 14, method = "insertZeros", kind = Kind.EXTREMES, points = 0.1)
    void insertZerosRefusesResultsTooLargeForAnInt(@ForAll("pairs") double[][] x, HalfStride student) {
        expect(() -> student.insertZeros(EASY, 2)).toAnswer();
        expect(() -> student.insertZeros(x, MAX)).toReject();
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 26, method = "transposedConv2d", kind = Kind.EXTREMES, points = 0.1)
    void transposedConv2dRefusesResultsTooLargeForAnInt(@ForAll("vastStamps") Stamp bad, HalfStride student) {
        expect(() -> new Stamp(EASY, EASY_KERNEL, 0, 1).transposed(student)).toAnswer();
        expect(() -> bad.transposed(student)).toReject();
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 32, method = "bilinearKernel", kind = Kind.EXTREMES, points = 0.1)
    void bilinearKernelRefusesResultsTooLargeForAnInt(@ForAll("vastFactors") int bad, HalfStride student) {
        expect(() -> student.bilinearKernel(1)).toAnswer();
        expect(() -> student.bilinearKernel(bad)).toReject();
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 39, method = "upsample", kind = Kind.EXTREMES, points = 0.1)
    void upsampleRefusesResultsTooLargeForAnInt(@ForAll("pairs") double[][] x, HalfStride student) {
        expect(() -> student.upsample(EASY, 1)).toAnswer();
        expect(() -> student.upsample(x, MAX)).toReject();
    }

    @Provide
    Arbitrary<TransposedSize> vastSizes() {
        return Arbitraries.of(
                new TransposedSize(MAX, 1, 0, 1, 0),
                new TransposedSize(1, MAX, 0, 1, 0),
                new TransposedSize(1, 1, 0, MAX, MAX - 1),
                new TransposedSize(2, 1, 0, MAX - 1, 0),
                new TransposedSize(1 << 24, 2, 0, 1, 0),
                // More than an int holds on the way, and taken back by the padding.
                new TransposedSize(MAX, 5, 3, 1, 0),
                new TransposedSize(MAX, 1, MAX / 2, 2, 0),
                new TransposedSize(3, MAX, MAX, MAX, 0),
                new TransposedSize(1, MAX, MAX / 2, 1, 0),
                // Without its output padding nothing would be left.
                new TransposedSize(1, 1, 1, 3, 2),
                new TransposedSize(2, 1, 2, 3, 1));
    }

    /** One row more than an int can count, one column more. */
    @Provide
    Arbitrary<double[][]> pairs() {
        return Arbitraries.of(new double[][] {{1}, {2}}, new double[][] {{1, 2}});
    }

    @Provide
    Arbitrary<Stamp> vastStamps() {
        return Arbitraries.of(
                new Stamp(EASY, EASY_KERNEL, MAX, 1),
                new Stamp(new double[2][1], EASY_KERNEL, 0, MAX),
                new Stamp(new double[1][2], EASY_KERNEL, 0, MAX));
    }

    @Provide
    Arbitrary<Integer> vastFactors() {
        return Arbitraries.of(1 << 30, MAX, -MAX);
    }
}
