package stridelab.grader.properties;

import static stridelab.grader.propertytest.Expect.expect;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import stridelab.conv.Conv2d;
import stridelab.grader.exercise.CrossCorrelation;
import stridelab.grader.propertytest.HiddenTests;
import stridelab.grader.propertytest.Worth;

/** Hidden tests of the notebooks' code: against the reference, and by what a kernel of one 1 and a full padding do. */
@HiddenTests(CrossCorrelation.class)
final class CrossCorrelationProperties {
    private static final int MAX = Integer.MAX_VALUE;

    /** Two rows and columns less, as for an int that has wrapped, would still hold the kernel. */
    private static final double[][] EASY = {{1, 2, 3}, {2, 3, 4}, {3, 4, 6}};

    private static final double[][] EASY_KERNEL = {{2}};
    private static final double[][] IDENTITY = {{1}};

    @Property(tries = 40)
    @Worth(place = 1, method = "corr2d", points = 2)
    void corr2dMatchesReference(@ForAll("unpadded") PaddedLayer layer, CrossCorrelation student) {
        expect(() -> student.corr2d(layer.x(), layer.k())).toBe(layer.output());
    }

    @Property(tries = 40)
    @Worth(place = 2, method = "corr2d", points = 1)
    void corr2dWithOneHotKernelCopiesPixels(@ForAll("singleOnes") SingleOne one, CrossCorrelation student) {
        expect(() -> student.corr2d(one.x(), one.kernel())).toBe(one.piece());
    }

    @Property(tries = 25)
    @Worth(place = 3, method = "corr2d", points = 0.75)
    void corr2dLeavesItsInputAlone(@ForAll("unpadded") PaddedLayer layer, CrossCorrelation student) {
        expect(() -> student.corr2d(layer.x(), layer.k()))
                .toBe(layer.output())
                .withoutMutation()
                .withoutAliasing()
                .repeatably();
        // A kernel that changes nothing: the image itself would be right, but for whose it is.
        expect(() -> student.corr2d(layer.x(), IDENTITY)).toBe(layer.x()).withoutAliasing();
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 4, method = "corr2d", points = 0.75)
    void corr2dRefusesBadArguments(@ForAll("badGrids") PaddedLayer bad, CrossCorrelation student) {
        expect(() -> student.corr2d(EASY, EASY_KERNEL)).toBe(Conv2d.unit().apply(EASY, EASY_KERNEL));
        expect(() -> student.corr2d(bad.x(), bad.k())).toReject();
    }

    @Property(tries = 30)
    @Worth(place = 5, method = "conv2d", points = 1.25)
    void conv2dPadsWithZeros(@ForAll("padded") PaddedLayer layer, CrossCorrelation student) {
        expect(() -> layer.output(student)).toBe(layer.output());
    }

    @Property(tries = 35)
    @Worth(place = 6, method = "conv2d", points = 1.25)
    void conv2dMovesByTheStride(@ForAll("strided") PaddedLayer layer, CrossCorrelation student) {
        expect(() -> layer.output(student)).toBe(layer.output());
    }

    @Property(tries = 20)
    @Worth(place = 7, method = "conv2d", points = 2)
    void conv2dMatchesReference(@ForAll("layers") PaddedLayer layer, CrossCorrelation student) {
        expect(() -> layer.output(student)).toBe(layer.output());
    }

    @Property(tries = 16)
    @Worth(place = 8, method = "conv2d", points = 0.75)
    void conv2dWithFullPaddingMultipliesTheSums(
            @ForAll(supplier = Images.class) double[][] x, @ForAll("kernels") double[][] k, CrossCorrelation student) {
        expect(() -> sum(student.conv2d(x, k, k.length - 1, k[0].length - 1, 1, 1)))
                .toBe(sum(x) * sum(k));
    }

    @Property(tries = 30)
    @Worth(place = 9, method = "conv2d", points = 0.5)
    void conv2dTakesAnyStride(@ForAll("longStrides") PaddedLayer layer, CrossCorrelation student) {
        expect(() -> layer.output(student)).toBe(layer.output());
    }

    @Property(tries = 30)
    @Worth(place = 10, method = "conv2d", points = 0.25)
    void conv2dLetsNanAndInfinityThrough(@ForAll("notFinite") PaddedLayer layer, CrossCorrelation student) {
        expect(() -> layer.output(student)).toBe(layer.output());
    }

    @Property(tries = 20)
    @Worth(place = 11, method = "conv2d", points = 0.75)
    void conv2dLeavesItsInputAlone(@ForAll("layers") PaddedLayer layer, CrossCorrelation student) {
        expect(() -> layer.output(student))
                .toBe(layer.output())
                .withoutMutation()
                .withoutAliasing()
                .repeatably();
        expect(() -> student.conv2d(layer.x(), IDENTITY, 0, 0, 1, 1))
                .toBe(layer.x())
                .withoutAliasing();
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 12, method = "conv2d", points = 0.75)
    void conv2dRefusesBadArguments(@ForAll("badLayers") PaddedLayer bad, CrossCorrelation student) {
        PaddedLayer easy = new PaddedLayer(EASY, EASY_KERNEL, 1, 0, 2, 3);
        expect(() -> easy.output(student)).toBe(easy.output());
        expect(() -> bad.output(student)).toReject();
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
    Arbitrary<PaddedLayer> longStrides() {
        Arbitrary<Integer> strides = Arbitraries.of(1, 100, MAX - 1, MAX);
        return Combinators.combine(Combinators.combine(strides, strides).as(HeightWidth::new), PaddedLayer.upTo(1, 1))
                .as((stride, layer) -> layer.withStride(stride));
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

    @Provide
    Arbitrary<PaddedLayer> badGrids() {
        return Arbitraries.oneOf(
                new BadGrids().get().map(x -> layer(x, IDENTITY)),
                new BadGrids().get().map(k -> layer(EASY, k)),
                Arbitraries.of(layer(EASY, new double[4][1]), layer(EASY, new double[1][4])));
    }

    @Provide
    Arbitrary<PaddedLayer> badLayers() {
        return Arbitraries.oneOf(
                badGrids(),
                Arbitraries.of(
                        // A quotient just below 0 is rounded up to 0: one window too many.
                        new PaddedLayer(EASY, new double[4][1], 0, 1, 2, 1),
                        new PaddedLayer(EASY, new double[1][4], 1, 0, 1, 2),
                        new PaddedLayer(EASY, new double[6][1], 1, 3, 3, 3),
                        new PaddedLayer(EASY, new double[1][6], 3, 1, 3, 3)),
                Arbitraries.of(
                        easy(-1, 0, 1, 1),
                        easy(0, -1, 1, 1),
                        easy(-1, 1, 2, 2),
                        easy(1, -1, 2, 2),
                        easy(0, 0, 0, 1),
                        easy(0, 0, 1, 0),
                        easy(0, 0, -1, 1),
                        easy(0, 0, 1, -1),
                        easy(0, 0, -5, 1),
                        easy(0, 0, 1, -5),
                        easy(MAX, 0, 1, 1),
                        easy(0, MAX, 1, 1)));
    }

    private static PaddedLayer easy(int padH, int padW, int strideH, int strideW) {
        return new PaddedLayer(EASY, EASY_KERNEL, padH, padW, strideH, strideW);
    }

    private static PaddedLayer layer(double[][] x, double[][] k) {
        return new PaddedLayer(x, k, 0, 0, 1, 1);
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
    record SingleOne(double[][] x, HeightWidth size, int row, int column) {
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
