package stridelab.grader.properties;

import static stridelab.grader.propertytest.Expect.expect;

import java.util.Arrays;
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
import stridelab.conv.Conv2d;
import stridelab.conv.Shapes;
import stridelab.conv.TransposedConv2d;
import stridelab.grader.exercise.HalfStride;
import stridelab.grader.propertytest.HiddenTests;
import stridelab.grader.propertytest.Worth;

/**
 * Hidden tests of question 6: against the reference, by what undoes what (a size, a convolution's adjoint), and for the
 * interpolation by interpolating.
 */
@HiddenTests(HalfStride.class)
final class HalfStrideProperties {
    private static final int MAX = Integer.MAX_VALUE;
    private static final int LARGEST_STAMPED = 16;
    private static final double[][] EASY = {{1, 2, 3}, {4, 5, 6}};
    private static final double[][] EASY_KERNEL = {{1, 2}, {3, 4}};

    @Property(tries = 55)
    @Worth(place = 1, method = "outputSize", points = 1)
    void outputSizeMatchesReference(@ForAll("sizes") Size size, HalfStride student) {
        expect(() -> size.outputSize(student)).toBe(size.expected());
    }

    @Property(tries = 40)
    @Worth(place = 2, method = "outputSize", points = 0.5)
    void outputSizeUndoesTheConvolutions(@ForAll("sizes") Size size, HalfStride student) {
        expect(() -> size.convolved(size.outputSize(student))).toBe((long) size.n());
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 3, method = "outputSize", points = 0.5)
    void outputSizeTakesAnyInts(@ForAll("vastSizes") Size size, HalfStride student) {
        expect(() -> size.outputSize(student)).toBe(size.expected());
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 4, method = "outputSize", points = 0.5)
    void outputSizeRefusesBadArguments(@ForAll("badSizes") Size bad, HalfStride student) {
        expect(() -> student.outputSize(3, 2, 0, 1, 0)).toBe(4);
        expect(() -> bad.outputSize(student)).toReject();
    }

    @Property(tries = 16)
    @Worth(place = 5, method = "insertZeros", points = 1.25)
    void insertZerosDrawsNeighboursApart(
            @ForAll(supplier = Images.class) double[][] x,
            @ForAll @IntRange(min = 1, max = 4) int factor,
            HalfStride student) {
        expect(() -> student.insertZeros(x, factor)).toBe(drawnApart(x, factor));
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 6, method = "insertZeros", points = 0.5)
    void insertZerosLeavesItsInputAlone(@ForAll @IntRange(min = 1, max = 3) int factor, HalfStride student) {
        expect(() -> student.insertZeros(EASY, factor))
                .toBe(drawnApart(EASY, factor))
                .withoutMutation()
                .withoutAliasing()
                .repeatably();
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 7, method = "insertZeros", points = 0.5)
    void insertZerosRefusesBadArguments(@ForAll("badScalings") Scaling bad, HalfStride student) {
        expect(() -> student.insertZeros(EASY, 2)).toBe(drawnApart(EASY, 2));
        expect(() -> student.insertZeros(bad.x(), bad.factor())).toReject();
    }

    @Property(tries = 55)
    @Worth(place = 8, method = "transposedConv2d", points = 1.25)
    void transposedConv2dMatchesReferenceUnpadded(@ForAll("stamps") Stamp stamp, HalfStride student) {
        Stamp unpadded = stamp.padded(0);
        expect(() -> unpadded.transposed(student)).toBe(unpadded.expected());
    }

    @Property(tries = 25)
    @Worth(place = 9, method = "transposedConv2d", points = 0.75)
    void transposedConv2dCutsOffItsPadding(@ForAll("stamps") Stamp stamp, HalfStride student) {
        expect(() -> stamp.transposed(student)).toBe(stamp.expected());
    }

    @Property(tries = 40)
    @Worth(place = 10, method = "transposedConv2d", points = 0.5)
    void transposedConv2dIsTheAdjointOfTheConvolution(
            @ForAll("stamps") Stamp stamp, @ForAll("anyWeights") List<Integer> weights, HalfStride student) {
        double[][] shape = stamp.expected();
        double[][] image = Inputs.grid(weights, shape.length, shape[0].length);
        double[][] convolved =
                Conv2d.unit().padding(stamp.pad()).stride(stamp.stride()).apply(image, stamp.k());
        expect(() -> product(image, stamp.transposed(student))).toBe(product(convolved, stamp.x()));
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 11, method = "transposedConv2d", points = 0.25)
    void transposedConv2dPassesNanAndInfinitiesThrough(
            @ForAll("notFinite") double value, @ForAll @IntRange(min = 1, max = 3) int stride, HalfStride student) {
        // One value and no zero in the kernel: whatever way it is computed, nothing else takes part.
        double[][] x = {{value}};
        expect(() -> student.transposedConv2d(x, EASY_KERNEL, 0, stride))
                .toBe(new double[][] {{value, value}, {value, value}});
    }

    @Property(tries = 15)
    @Worth(place = 12, method = "transposedConv2d", points = 0.5)
    void transposedConv2dLeavesItsInputAlone(@ForAll("stamps") Stamp stamp, HalfStride student) {
        expect(() -> stamp.transposed(student))
                .toBe(stamp.expected())
                .withoutMutation()
                .withoutAliasing()
                .repeatably();
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 13, method = "transposedConv2d", points = 0.5)
    void transposedConv2dRefusesBadArguments(@ForAll("badStamps") Stamp bad, HalfStride student) {
        Stamp good = new Stamp(EASY, EASY_KERNEL, 0, 1);
        expect(() -> good.transposed(student)).toBe(good.expected());
        expect(() -> bad.transposed(student)).toReject();
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 14, method = "bilinearKernel", points = 1.25)
    void bilinearKernelFallsLinearly(@ForAll @IntRange(min = 1, max = 9) int factor, HalfStride student) {
        expect(() -> student.bilinearKernel(factor)).toBe(Interpolation.tents(factor));
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 15, method = "bilinearKernel", points = 0.5)
    void bilinearKernelAddsUpToOneEverywhere(@ForAll @IntRange(min = 1, max = 9) int factor, HalfStride student) {
        double[][] ones = new double[factor][factor];
        for (double[] row : ones) {
            Arrays.fill(row, 1);
        }
        expect(() -> Interpolation.sumsOfEachPhase(student.bilinearKernel(factor), factor))
                .toBe(ones);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 16, method = "bilinearKernel", points = 0.5)
    void bilinearKernelSharesNoRows(@ForAll @IntRange(min = 1, max = 4) int factor, HalfStride student) {
        expect(() -> student.bilinearKernel(factor))
                .toBe(Interpolation.tents(factor))
                .withoutAliasing()
                .repeatably();
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 17, method = "bilinearKernel", points = 0.5)
    void bilinearKernelRefusesBadFactors(@ForAll("badFactors") int bad, HalfStride student) {
        expect(() -> student.bilinearKernel(1)).toBe(new double[][] {{1}});
        expect(() -> student.bilinearKernel(bad)).toReject();
    }

    @Property(tries = 16)
    @Worth(place = 18, method = "upsample", points = 1.75)
    void upsampleInterpolatesLinearly(
            @ForAll(supplier = Images.class) double[][] x,
            @ForAll @IntRange(min = 1, max = 5) int factor,
            HalfStride student) {
        expect(() -> student.upsample(x, factor)).toBe(Interpolation.interpolated(x, factor));
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 19, method = "upsample", points = 0.5)
    void upsampleLeavesItsInputAlone(@ForAll @IntRange(min = 1, max = 4) int factor, HalfStride student) {
        expect(() -> student.upsample(EASY, factor))
                .toBe(Interpolation.interpolated(EASY, factor))
                .withoutMutation()
                .withoutAliasing()
                .repeatably();
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 20, method = "upsample", points = 0.5)
    void upsampleRefusesBadArguments(@ForAll("badEnlargements") Scaling bad, HalfStride student) {
        expect(() -> student.upsample(EASY, 1)).toBe(EASY);
        expect(() -> student.upsample(bad.x(), bad.factor())).toReject();
    }

    @Provide
    Arbitrary<Size> sizes() {
        return Combinators.combine(
                        Inputs.size(1, 7), Inputs.size(1, 6), Inputs.size(1, 5), Inputs.size(0, 3), Inputs.size(0, 4))
                .as((n, k, stride, pad, outputPad) -> {
                    int unpadded = (n - 1) * stride + k;
                    return new Size(n, k, Math.min(pad, (unpadded - 1) / 2), stride, outputPad % stride);
                });
    }

    @Provide
    Arbitrary<Size> vastSizes() {
        return Arbitraries.of(
                new Size(MAX, 1, 0, 1, 0),
                new Size(1, MAX, 0, 1, 0),
                new Size(1, 1, 0, MAX, MAX - 1),
                new Size(2, 1, 0, MAX - 1, 0),
                new Size(1 << 24, 2, 0, 1, 0),
                // More than an int holds on the way, and taken back by the padding.
                new Size(MAX, 5, 3, 1, 0),
                new Size(MAX, 1, MAX / 2, 2, 0),
                new Size(3, MAX, MAX, MAX, 0),
                new Size(1, MAX, MAX / 2, 1, 0),
                // Without its output padding nothing would be left.
                new Size(1, 1, 1, 3, 2),
                new Size(2, 1, 2, 3, 1));
    }

    @Provide
    Arbitrary<Size> badSizes() {
        return Arbitraries.of(
                new Size(0, 6, 1, 2, 0),
                new Size(-1, 9, 1, 2, 0),
                new Size(4, 0, 1, 2, 0),
                new Size(4, -1, 1, 2, 0),
                new Size(4, 3, -1, 2, 0),
                new Size(4, 3, 1, 0, 0),
                new Size(4, 9, 1, -1, 0),
                new Size(4, 3, 1, 2, -1),
                new Size(4, 3, 1, 2, 2),
                new Size(4, 3, 1, 2, 3),
                new Size(4, 3, 1, 1, 1),
                new Size(1, 5, 1, 2, 3),
                // Nothing would be left, or less.
                new Size(1, 2, 1, 1, 0),
                new Size(2, 3, 3, 2, 0),
                new Size(2, 3, 3, 2, 1),
                new Size(1, 1, MAX, 1, 0),
                // More than an int holds, and what an int makes of it: negative, then positive.
                new Size(MAX, 2, 0, 1, 0),
                new Size(2, 1, 0, MAX, 0),
                new Size(1, MAX, 0, 2, 1),
                new Size(MAX, 9, 0, 2, 0),
                new Size(MAX, 1, 0, MAX, 0));
    }

    @Provide
    Arbitrary<Scaling> badScalings() {
        return bad(
                new Scaling(EASY, 0),
                new Scaling(EASY, -1),
                // One row more than an int can count, one column more.
                new Scaling(new double[][] {{1}, {2}}, MAX),
                new Scaling(new double[][] {{1, 2}}, MAX));
    }

    @Provide
    Arbitrary<Scaling> badEnlargements() {
        return bad(
                new Scaling(EASY, 0),
                new Scaling(EASY, -1),
                new Scaling(new double[][] {{1}, {2}}, MAX),
                new Scaling(new double[][] {{1, 2}}, MAX));
    }

    @Provide
    Arbitrary<Integer> badFactors() {
        return Arbitraries.of(0, -1, -2, -MAX, 1 << 30, MAX);
    }

    @Provide
    Arbitrary<Stamp> stamps() {
        return Combinators.combine(
                        Inputs.size(1, 4),
                        Inputs.size(1, 4),
                        Inputs.size(1, 4),
                        Inputs.size(1, 4),
                        Inputs.size(1, 4),
                        Inputs.size(0, 2),
                        Inputs.values(16),
                        Inputs.weights(16))
                .as((rows, columns, kernelRows, kernelColumns, stride, pad, values, weights) -> {
                    int fewest = Math.min((rows - 1) * stride + kernelRows, (columns - 1) * stride + kernelColumns);
                    return new Stamp(
                            Inputs.grid(values, rows, columns),
                            Inputs.grid(weights, kernelRows, kernelColumns),
                            Math.min(pad, (fewest - 1) / 2),
                            stride);
                });
    }

    @Provide
    Arbitrary<List<Integer>> anyWeights() {
        // Weights, so that no sum of products outgrows what a double holds exactly; repeated, to draw fewer.
        return Inputs.weights(31)
                .map(weights -> IntStream.range(0, LARGEST_STAMPED * LARGEST_STAMPED)
                        .mapToObj(i -> weights.get(i % weights.size()))
                        .toList());
    }

    @Provide
    Arbitrary<Double> notFinite() {
        return Arbitraries.of(Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);
    }

    @Provide
    Arbitrary<Stamp> badStamps() {
        return Arbitraries.oneOf(
                new BadGrids().get().map(x -> new Stamp(x, EASY_KERNEL, 0, 1)),
                new BadGrids().get().map(k -> new Stamp(EASY, k, 0, 1)),
                Arbitraries.of(
                        new Stamp(EASY, EASY_KERNEL, -1, 1),
                        new Stamp(EASY, EASY_KERNEL, 0, 0),
                        new Stamp(EASY, EASY_KERNEL, 0, -1),
                        // No row is left, no column, or less.
                        new Stamp(new double[1][5], EASY_KERNEL, 1, 1),
                        new Stamp(new double[5][1], EASY_KERNEL, 1, 1),
                        new Stamp(EASY, EASY_KERNEL, 3, 1),
                        new Stamp(EASY, EASY_KERNEL, MAX, 1),
                        new Stamp(new double[2][1], EASY_KERNEL, 0, MAX),
                        new Stamp(new double[1][2], EASY_KERNEL, 0, MAX)));
    }

    private static Arbitrary<Scaling> bad(Scaling... scalings) {
        return Arbitraries.oneOf(
                new BadGrids().get().map(x -> new Scaling(x, 1)),
                new BadGrids().get().map(x -> new Scaling(x, 2)),
                Arbitraries.of(scalings));
    }

    private static double[][] drawnApart(double[][] x, int factor) {
        double[][] out = new double[(x.length - 1) * factor + 1][(x[0].length - 1) * factor + 1];
        for (int row = 0; row < out.length; row += factor) {
            for (int column = 0; column < out[0].length; column += factor) {
                out[row][column] = x[row / factor][column / factor];
            }
        }
        return out;
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

    /** One side of a transposed convolution. */
    record Size(int n, int k, int pad, int stride, int outputPad) {
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

    /** An image and how far to draw it apart. */
    record Scaling(double[][] x, int factor) {}

    /** An image and the kernel that each of its values lays on the output. */
    record Stamp(double[][] x, double[][] k, int pad, int stride) {
        Stamp padded(int padding) {
            return new Stamp(x, k, padding, stride);
        }

        double[][] transposed(HalfStride student) {
            return student.transposedConv2d(x, k, pad, stride);
        }

        double[][] expected() {
            return TransposedConv2d.unit().padding(pad).stride(stride).apply(x, k);
        }
    }
}
