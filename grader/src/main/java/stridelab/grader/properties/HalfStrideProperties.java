package stridelab.grader.properties;

import static stridelab.grader.propertytest.Expect.expect;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import stridelab.conv.Conv2d;
import stridelab.grader.exercise.HalfStride;
import stridelab.grader.propertytest.HiddenTests;
import stridelab.grader.propertytest.Worth;
import stridelab.grader.propertytest.Worth.Kind;

/**
 * Hidden tests of question 6: against the reference, by what undoes what (a size, a convolution's adjoint), and for the
 * interpolation by interpolating.
 */
@HiddenTests(HalfStride.class)
final class HalfStrideProperties {
    private static final double[][] EASY = {{1, 2, 3}, {4, 5, 6}};
    private static final double[][] EASY_KERNEL = {{1, 2}, {3, 4}};

    @Property(tries = 55)
    @Worth(place = 1, method = "outputSize", points = 1.55)
    void outputSizeMatchesReference(@ForAll("sizes") TransposedSize size, HalfStride student) {
        expect(() -> size.outputSize(student)).toBe(size.expected());
    }

    @Property(tries = 40)
    @Worth(place = 2, method = "outputSize", points = 0.5)
    void outputSizeUndoesTheConvolutions(@ForAll("sizes") TransposedSize size, HalfStride student) {
        expect(() -> size.convolved(size.outputSize(student))).toBe((long) size.n());
    }

    @Property(tries = 16)
    @Worth(place = 8, method = "insertZeros", points = 1.65)
    void insertZerosDrawsNeighboursApart(
            @ForAll(supplier = Images.class) double[][] x,
            @ForAll @IntRange(min = 1, max = 4) int factor,
            HalfStride student) {
        expect(() -> student.insertZeros(x, factor)).toBe(new Scaling(x, factor).drawnApart());
    }

    @Property(tries = 2)
    @Worth(place = 9, method = "insertZeros", points = 0.2)
    void insertZerosTakesRealImages(@ForAll("realImages") Scaling scaling, HalfStride student) {
        expect(() -> student.insertZeros(scaling.x(), scaling.factor())).toBe(scaling.drawnApart());
    }

    @Property(tries = 8)
    @Worth(place = 10, method = "insertZeros", kind = Kind.PRECISION, points = 0.1)
    void insertZerosKeepsDoubles(@ForAll("fineImages") Scaling scaling, HalfStride student) {
        expect(() -> student.insertZeros(scaling.x(), scaling.factor())).toBeInDouble(scaling.drawnApart());
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 11, method = "insertZeros", kind = Kind.SIDE_EFFECTS, points = 0.2)
    void insertZerosLeavesItsInputAlone(@ForAll @IntRange(min = 1, max = 3) int factor, HalfStride student) {
        expect(() -> student.insertZeros(EASY, factor))
                .toAnswer()
                .withoutMutation()
                .withoutAliasing()
                .repeatably();
    }

    @Property(tries = 55)
    @Worth(place = 15, method = "transposedConv2d", points = 1.55)
    void transposedConv2dMatchesReferenceUnpadded(@ForAll("stamps") Stamp stamp, HalfStride student) {
        Stamp unpadded = stamp.padded(0);
        expect(() -> unpadded.transposed(student)).toBe(unpadded.expected());
    }

    @Property(tries = 25)
    @Worth(place = 16, method = "transposedConv2d", points = 0.75)
    void transposedConv2dCutsOffItsPadding(@ForAll("stamps") Stamp stamp, HalfStride student) {
        expect(() -> stamp.transposed(student)).toBe(stamp.expected());
    }

    @Property(tries = 40)
    @Worth(place = 17, method = "transposedConv2d", points = 0.5)
    void transposedConv2dIsTheAdjointOfTheConvolution(
            @ForAll("stamps") Stamp stamp, @ForAll("anyWeights") List<Integer> weights, HalfStride student) {
        double[][] shape = stamp.expected();
        double[][] image = Inputs.grid(weights, shape.length, shape[0].length);
        double[][] convolved =
                Conv2d.unit().padding(stamp.pad()).stride(stamp.stride()).apply(image, stamp.k());
        expect(() -> product(image, stamp.transposed(student))).toBe(product(convolved, stamp.x()));
    }

    @Property(tries = 2)
    @Worth(place = 18, method = "transposedConv2d", points = 0.4)
    void transposedConv2dTakesRealLayers(@ForAll("realStamps") Stamp stamp, HalfStride student) {
        expect(() -> stamp.transposed(student)).toBe(stamp.expected());
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 19, method = "transposedConv2d", points = 0.25)
    void transposedConv2dPassesNanAndInfinitiesThrough(
            @ForAll("notFinite") double value, @ForAll @IntRange(min = 1, max = 3) int stride, HalfStride student) {
        // One value and no zero in the kernel: in any way of computing, nothing else takes part.
        double[][] x = {{value}};
        expect(() -> student.transposedConv2d(x, EASY_KERNEL, 0, stride))
                .toBe(new double[][] {{value, value}, {value, value}});
    }

    @Property(tries = 12)
    @Worth(place = 20, method = "transposedConv2d", kind = Kind.PRECISION, points = 0.15)
    void transposedConv2dComputesInDouble(@ForAll("fineStamps") Stamp stamp, HalfStride student) {
        expect(() -> stamp.transposed(student)).toBeInDouble(stamp.expected());
    }

    @Property(tries = 15)
    @Worth(place = 21, method = "transposedConv2d", kind = Kind.SIDE_EFFECTS, points = 0.2)
    void transposedConv2dLeavesItsInputAlone(@ForAll("stamps") Stamp stamp, HalfStride student) {
        expect(() -> stamp.transposed(student))
                .toAnswer()
                .withoutMutation()
                .withoutAliasing()
                .repeatably();
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 27, method = "bilinearKernel", points = 1.25)
    void bilinearKernelFallsLinearly(@ForAll @IntRange(min = 1, max = 9) int factor, HalfStride student) {
        expect(() -> student.bilinearKernel(factor)).toBe(Interpolation.tents(factor));
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 28, method = "bilinearKernel", points = 0.25)
    void bilinearKernelAddsUpToOneEverywhere(@ForAll @IntRange(min = 1, max = 9) int factor, HalfStride student) {
        double[][] ones = new double[factor][factor];
        for (double[] row : ones) {
            Arrays.fill(row, 1);
        }
        expect(() -> Interpolation.sumsOfEachPhase(student.bilinearKernel(factor), factor))
                .toBe(ones);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 29, method = "bilinearKernel", kind = Kind.PRECISION, points = 0.1)
    void bilinearKernelComputesInDouble(@ForAll @IntRange(min = 1, max = 9) int factor, HalfStride student) {
        expect(() -> student.bilinearKernel(factor)).toBeInDouble(Interpolation.tents(factor));
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 30, method = "bilinearKernel", kind = Kind.SIDE_EFFECTS, points = 0.2)
    void bilinearKernelSharesNoRows(@ForAll @IntRange(min = 1, max = 4) int factor, HalfStride student) {
        expect(() -> student.bilinearKernel(factor))
                .toAnswer()
                .withoutAliasing()
                .repeatably();
    }

    @Property(tries = 16)
    @Worth(place = 33, method = "upsample", points = 1.5)
    void upsampleInterpolatesLinearly(
            @ForAll(supplier = Images.class) double[][] x,
            @ForAll @IntRange(min = 1, max = 5) int factor,
            HalfStride student) {
        expect(() -> student.upsample(x, factor)).toBe(Interpolation.interpolated(x, factor));
    }

    @Property(tries = 2)
    @Worth(place = 34, method = "upsample", points = 0.2)
    void upsampleTakesRealImages(@ForAll("smallerRealImages") Scaling scaling, HalfStride student) {
        expect(() -> student.upsample(scaling.x(), scaling.factor()))
                .toBe(Interpolation.interpolated(scaling.x(), scaling.factor()));
    }

    @Property(tries = 12)
    @Worth(place = 35, method = "upsample", kind = Kind.PRECISION, points = 0.1)
    void upsampleComputesInDouble(@ForAll("fineImages") Scaling scaling, HalfStride student) {
        expect(() -> student.upsample(scaling.x(), scaling.factor()))
                .toBeInDouble(Interpolation.interpolated(scaling.x(), scaling.factor()));
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 36, method = "upsample", kind = Kind.SIDE_EFFECTS, points = 0.2)
    void upsampleLeavesItsInputAlone(@ForAll @IntRange(min = 1, max = 4) int factor, HalfStride student) {
        expect(() -> student.upsample(EASY, factor))
                .toAnswer()
                .withoutMutation()
                .withoutAliasing()
                .repeatably();
    }

    @Provide
    Arbitrary<TransposedSize> sizes() {
        return TransposedSize.small();
    }

    @Provide
    Arbitrary<Scaling> realImages() {
        return Scaling.real(28);
    }

    /** Interpolating is judged cell by cell, which takes a while. */
    @Provide
    Arbitrary<Scaling> smallerRealImages() {
        return Scaling.real(16);
    }

    @Provide
    Arbitrary<Scaling> fineImages() {
        return Scaling.fine();
    }

    @Provide
    Arbitrary<Stamp> stamps() {
        return Stamp.small();
    }

    @Provide
    Arbitrary<Stamp> realStamps() {
        return Stamp.real();
    }

    @Provide
    Arbitrary<Stamp> fineStamps() {
        return Stamp.fine();
    }

    @Provide
    Arbitrary<List<Integer>> anyWeights() {
        // Weights, so that no sum of products outgrows what a double holds exactly.
        return Inputs.weights(31);
    }

    @Provide
    Arbitrary<Double> notFinite() {
        return Arbitraries.of(Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);
    }

    /** The sum of products of two grids; not a number where the shapes differ, so that no sum agrees. */
    private static double product(double[][] a, double[][] b) {
        if (a.length != b.length || a[0].length != b[0].length) {
            return Double.NaN;
        }
        double sum = 0;
        for (int row = 0; row < a.length; row++) {
            for (int column = 0; column < a[0].length; column++) {
                sum += a[row][column] * b[row][column];
            }
        }
        return sum;
    }
}
