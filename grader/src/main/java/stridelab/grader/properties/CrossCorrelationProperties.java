package stridelab.grader.properties;

import static stridelab.grader.propertytest.Expect.expect;

import java.io.Serializable;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import stridelab.grader.exercise.CrossCorrelation;
import stridelab.grader.propertytest.HiddenTests;
import stridelab.grader.propertytest.Worth;
import stridelab.grader.propertytest.Worth.Kind;

/** Hidden tests of the notebooks' code: against the reference, and by what a kernel of one 1 and a full padding do. */
@HiddenTests(CrossCorrelation.class)
final class CrossCorrelationProperties {
    private static final double[][] IDENTITY = {{1}};

    @Property(tries = 40)
    @Worth(place = 1, method = "corr2d", points = 1.85)
    void corr2dMatchesReference(@ForAll("unpadded") PaddedLayer layer, CrossCorrelation student) {
        expect(() -> student.corr2d(layer.x(), layer.k())).toBe(layer.output());
    }

    @Property(tries = 40)
    @Worth(place = 2, method = "corr2d", points = 0.75)
    void corr2dWithOneHotKernelCopiesPixels(@ForAll("singleOnes") SingleOne one, CrossCorrelation student) {
        expect(() -> student.corr2d(one.x(), one.kernel())).toBe(one.piece());
    }

    @Property(tries = 3)
    @Worth(place = 3, method = "corr2d", points = 0.75)
    void corr2dTakesRealImages(@ForAll("realImages") PaddedLayer layer, CrossCorrelation student) {
        expect(() -> student.corr2d(layer.x(), layer.k())).toBe(layer.output());
    }

    @Property(tries = 12)
    @Worth(place = 4, method = "corr2d", kind = Kind.PRECISION, points = 0.25)
    void corr2dComputesInDouble(@ForAll("fineImages") PaddedLayer layer, CrossCorrelation student) {
        expect(() -> student.corr2d(layer.x(), layer.k())).toBeInDouble(layer.output());
    }

    @Property(tries = 20)
    @Worth(place = 5, method = "corr2d", kind = Kind.SIDE_EFFECTS, points = 0.2)
    void corr2dLeavesItsInputAlone(@ForAll("unpadded") PaddedLayer layer, CrossCorrelation student) {
        expect(() -> student.corr2d(layer.x(), layer.k()))
                .toAnswer()
                .withoutMutation()
                .withoutAliasing()
                .repeatably();
        // A kernel that changes nothing: the image itself would be right, but for whose it is.
        expect(() -> student.corr2d(layer.x(), IDENTITY)).toAnswer().withoutAliasing();
    }

    @Property(tries = 30)
    @Worth(place = 8, method = "conv2d", points = 1.25)
    void conv2dPadsWithZeros(@ForAll("padded") PaddedLayer layer, CrossCorrelation student) {
        expect(() -> layer.output(student)).toBe(layer.output());
    }

    @Property(tries = 35)
    @Worth(place = 9, method = "conv2d", points = 1.25)
    void conv2dMovesByTheStride(@ForAll("strided") PaddedLayer layer, CrossCorrelation student) {
        expect(() -> layer.output(student)).toBe(layer.output());
    }

    @Property(tries = 20)
    @Worth(place = 10, method = "conv2d", points = 1.85)
    void conv2dMatchesReference(@ForAll("layers") PaddedLayer layer, CrossCorrelation student) {
        expect(() -> layer.output(student)).toBe(layer.output());
    }

    @Property(tries = 16)
    @Worth(place = 11, method = "conv2d", points = 0.5)
    void conv2dWithFullPaddingMultipliesTheSums(
            @ForAll(supplier = Images.class) double[][] x, @ForAll("kernels") double[][] k, CrossCorrelation student) {
        int rows = x.length + k.length - 1;
        int columns = x[0].length + k[0].length - 1;
        expect(() -> sum(student.conv2d(x, k, k.length - 1, k[0].length - 1, 1, 1), rows, columns))
                .toBe(sum(x) * sum(k));
    }

    @Property(tries = 4)
    @Worth(place = 12, method = "conv2d", points = 0.75)
    void conv2dTakesRealLayers(@ForAll("realLayers") PaddedLayer layer, CrossCorrelation student) {
        expect(() -> layer.output(student)).toBe(layer.output());
    }

    @Property(tries = 30)
    @Worth(place = 13, method = "conv2d", points = 0.25)
    void conv2dLetsNanAndInfinityThrough(@ForAll("notFinite") PaddedLayer layer, CrossCorrelation student) {
        expect(() -> layer.output(student)).toBe(layer.output());
    }

    @Property(tries = 12)
    @Worth(place = 14, method = "conv2d", kind = Kind.PRECISION, points = 0.25)
    void conv2dComputesInDouble(@ForAll("fineLayers") PaddedLayer layer, CrossCorrelation student) {
        expect(() -> layer.output(student)).toBeInDouble(layer.output());
    }

    @Property(tries = 20)
    @Worth(place = 15, method = "conv2d", kind = Kind.SIDE_EFFECTS, points = 0.25)
    void conv2dLeavesItsInputAlone(@ForAll("layers") PaddedLayer layer, CrossCorrelation student) {
        expect(() -> layer.output(student))
                .toAnswer()
                .withoutMutation()
                .withoutAliasing()
                .repeatably();
        expect(() -> student.conv2d(layer.x(), IDENTITY, 0, 0, 1, 1)).toAnswer().withoutAliasing();
    }

    @Provide
    Arbitrary<PaddedLayer> unpadded() {
        return PaddedLayer.upTo(0, 1);
    }

    @Provide
    Arbitrary<PaddedLayer> padded() {
        return PaddedLayer.upTo(3, 1);
    }

    @Provide
    Arbitrary<PaddedLayer> strided() {
        return PaddedLayer.upTo(0, 4);
    }

    @Provide
    Arbitrary<PaddedLayer> layers() {
        return PaddedLayer.upTo(2, 4);
    }

    @Provide
    Arbitrary<PaddedLayer> realImages() {
        return PaddedLayer.real(0, 1);
    }

    @Provide
    Arbitrary<PaddedLayer> realLayers() {
        return PaddedLayer.real(3, 4);
    }

    @Provide
    Arbitrary<PaddedLayer> fineImages() {
        return PaddedLayer.fine(0, 1);
    }

    @Provide
    Arbitrary<PaddedLayer> fineLayers() {
        return PaddedLayer.fine(1, 2);
    }

    @Provide
    Arbitrary<PaddedLayer> notFinite() {
        return Combinators.combine(
                        PaddedLayer.upTo(1, 2),
                        Arbitraries.of(Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY),
                        HeightWidth.between(0, 7))
                .as(PaddedLayer::with);
    }

    @Provide
    Arbitrary<double[][]> kernels() {
        return Combinators.combine(HeightWidth.between(1, 3), Inputs.weights(9))
                .as((size, weights) -> Inputs.grid(weights, size.h(), size.w()));
    }

    @Provide
    Arbitrary<SingleOne> singleOnes() {
        return Combinators.combine(HeightWidth.between(1, 3), HeightWidth.between(0, 2), new Images().get())
                .as((size, place, x) -> {
                    HeightWidth fits = new HeightWidth(Math.min(size.h(), x.length), Math.min(size.w(), x[0].length));
                    return new SingleOne(x, fits, place.h() % fits.h(), place.w() % fits.w());
                });
    }

    /** The sum of a grid of this shape; not a number where it has another, so that no sum agrees. */
    private static double sum(double[][] grid, int rows, int columns) {
        return grid.length == rows && grid[0].length == columns ? sum(grid) : Double.NaN;
    }

    private static double sum(double[][] grid) {
        return Arrays.stream(grid).flatMapToDouble(Arrays::stream).sum();
    }

    /**
     * An image and a kernel of zeros with a single 1.
     *
     * @param x the image
     * @param size of the kernel
     * @param row of the 1
     * @param column of the 1
     */
    record SingleOne(double[][] x, HeightWidth size, int row, int column) implements Serializable {
        double[][] kernel() {
            double[][] kernel = new double[size.h()][size.w()];
            kernel[row][column] = 1;
            return kernel;
        }

        /** The part of the image that the 1 passes over. */
        double[][] piece() {
            return Arrays.stream(x, row, row + x.length - size.h() + 1)
                    .map(line -> Arrays.copyOfRange(line, column, column + line.length - size.w() + 1))
                    .toArray(double[][]::new);
        }
    }
}
