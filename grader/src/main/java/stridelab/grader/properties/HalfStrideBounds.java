package stridelab.grader.properties;

import static stridelab.grader.propertytest.Expect.expect;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import stridelab.grader.exercise.HalfStride;
import stridelab.grader.propertytest.HiddenTests;
import stridelab.grader.propertytest.Worth;
import stridelab.grader.propertytest.Worth.Kind;

/** Hidden tests of what question 6 refuses. */
@HiddenTests(HalfStride.class)
final class HalfStrideBounds {
    private static final double[][] EASY = {{1, 2, 3}, {4, 5, 6}};
    private static final double[][] EASY_KERNEL = {{1, 2}, {3, 4}};

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 3, method = "outputSize", kind = Kind.REFUSALS, points = 0.15)
    void outputSizeRefusesSizesBelowOne(@ForAll("sizesBelowOne") TransposedSize bad, HalfStride student) {
        outputSizeRefuses(bad, student);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 4, method = "outputSize", kind = Kind.REFUSALS, points = 0.1)
    void outputSizeRefusesNegativePadding(@ForAll(supplier = Negative.class) int pad, HalfStride student) {
        outputSizeRefuses(new TransposedSize(4, 3, pad, 2, 0), student);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 5, method = "outputSize", kind = Kind.REFUSALS, points = 0.15)
    void outputSizeRefusesOutputPaddingBeyondTheStride(
            @ForAll("badOutputPadding") TransposedSize bad, HalfStride student) {
        outputSizeRefuses(bad, student);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 6, method = "outputSize", kind = Kind.REFUSALS, points = 0.1)
    void outputSizeRefusesPaddingThatLeavesNothing(@ForAll("nothingLeft") TransposedSize bad, HalfStride student) {
        outputSizeRefuses(bad, student);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 12, method = "insertZeros", kind = Kind.REFUSALS, points = 0.15)
    void insertZerosRefusesWhatIsNoGrid(
            @ForAll(supplier = BadGrids.class) double[][] bad,
            @ForAll @IntRange(min = 1, max = 2) int factor,
            HalfStride student) {
        expect(() -> student.insertZeros(EASY, 2)).toAnswer();
        expect(() -> student.insertZeros(bad, factor)).toReject();
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 13, method = "insertZeros", kind = Kind.REFUSALS, points = 0.15)
    void insertZerosRefusesFactorsBelowOne(@ForAll(supplier = BelowOne.class) int factor, HalfStride student) {
        expect(() -> student.insertZeros(EASY, 2)).toAnswer();
        expect(() -> student.insertZeros(EASY, factor)).toReject();
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 22, method = "transposedConv2d", kind = Kind.REFUSALS, points = 0.2)
    void transposedConv2dRefusesWhatIsNoGrid(@ForAll("noGrids") Stamp bad, HalfStride student) {
        transposedRefuses(bad, student);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 23, method = "transposedConv2d", kind = Kind.REFUSALS, points = 0.1)
    void transposedConv2dRefusesStridesBelowOne(@ForAll(supplier = BelowOne.class) int stride, HalfStride student) {
        transposedRefuses(new Stamp(EASY, EASY_KERNEL, 0, stride), student);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 24, method = "transposedConv2d", kind = Kind.REFUSALS, points = 0.1)
    void transposedConv2dRefusesNegativePadding(@ForAll(supplier = Negative.class) int pad, HalfStride student) {
        transposedRefuses(new Stamp(EASY, EASY_KERNEL, pad, 1), student);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 25, method = "transposedConv2d", kind = Kind.REFUSALS, points = 0.1)
    void transposedConv2dRefusesPaddingThatLeavesNothing(@ForAll("emptyStamps") Stamp bad, HalfStride student) {
        transposedRefuses(bad, student);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 31, method = "bilinearKernel", kind = Kind.REFUSALS, points = 0.15)
    void bilinearKernelRefusesFactorsBelowOne(@ForAll(supplier = BelowOne.class) int bad, HalfStride student) {
        expect(() -> student.bilinearKernel(1)).toAnswer();
        expect(() -> student.bilinearKernel(bad)).toReject();
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 37, method = "upsample", kind = Kind.REFUSALS, points = 0.15)
    void upsampleRefusesWhatIsNoGrid(
            @ForAll(supplier = BadGrids.class) double[][] bad,
            @ForAll @IntRange(min = 1, max = 2) int factor,
            HalfStride student) {
        expect(() -> student.upsample(EASY, 1)).toAnswer();
        expect(() -> student.upsample(bad, factor)).toReject();
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 38, method = "upsample", kind = Kind.REFUSALS, points = 0.1)
    void upsampleRefusesFactorsBelowOne(@ForAll(supplier = BelowOne.class) int factor, HalfStride student) {
        expect(() -> student.upsample(EASY, 1)).toAnswer();
        expect(() -> student.upsample(EASY, factor)).toReject();
    }

    @Provide
    Arbitrary<TransposedSize> sizesBelowOne() {
        return Arbitraries.of(
                new TransposedSize(0, 6, 1, 2, 0),
                new TransposedSize(-1, 9, 1, 2, 0),
                new TransposedSize(4, 0, 1, 2, 0),
                new TransposedSize(4, -1, 1, 2, 0),
                new TransposedSize(4, 3, 1, 0, 0),
                new TransposedSize(4, 9, 1, -1, 0));
    }

    @Provide
    Arbitrary<TransposedSize> badOutputPadding() {
        return Arbitraries.of(
                new TransposedSize(4, 3, 1, 2, -1),
                new TransposedSize(4, 3, 1, 2, 2),
                new TransposedSize(4, 3, 1, 2, 3),
                new TransposedSize(4, 3, 1, 1, 1),
                new TransposedSize(1, 5, 1, 2, 3));
    }

    /** Nothing would be left, or less. */
    @Provide
    Arbitrary<TransposedSize> nothingLeft() {
        return Arbitraries.of(
                new TransposedSize(1, 2, 1, 1, 0),
                new TransposedSize(2, 3, 3, 2, 0),
                new TransposedSize(2, 3, 3, 2, 1),
                new TransposedSize(1, 1, 9, 1, 0));
    }

    @Provide
    Arbitrary<Stamp> noGrids() {
        return Arbitraries.oneOf(
                new BadGrids().get().map(x -> new Stamp(x, EASY_KERNEL, 0, 1)),
                new BadGrids().get().map(k -> new Stamp(EASY, k, 0, 1)));
    }

    /** No row is left, no column, or less. */
    @Provide
    Arbitrary<Stamp> emptyStamps() {
        return Arbitraries.of(
                new Stamp(new double[1][5], EASY_KERNEL, 1, 1),
                new Stamp(new double[5][1], EASY_KERNEL, 1, 1),
                new Stamp(EASY, EASY_KERNEL, 3, 1));
    }

    private static void outputSizeRefuses(TransposedSize bad, HalfStride student) {
        expect(() -> student.outputSize(3, 2, 0, 1, 0)).toAnswer();
        expect(() -> bad.outputSize(student)).toReject();
    }

    private static void transposedRefuses(Stamp bad, HalfStride student) {
        expect(() -> new Stamp(EASY, EASY_KERNEL, 0, 1).transposed(student)).toAnswer();
        expect(() -> bad.transposed(student)).toReject();
    }
}
