package stridelab.grader.properties;

import static stridelab.grader.propertytest.Expect.expect;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import stridelab.grader.exercise.CrossCorrelation;
import stridelab.grader.propertytest.HiddenTests;
import stridelab.grader.propertytest.Worth;
import stridelab.grader.propertytest.Worth.Kind;

/** Hidden tests of the bounds of the notebooks' code: what is refused, and the ends of an int. */
@HiddenTests(CrossCorrelation.class)
final class CrossCorrelationBounds {
    private static final int MAX = Integer.MAX_VALUE;
    private static final double[][] EASY = {{1, 2, 3}, {2, 3, 4}, {3, 4, 6}};
    private static final double[][] EASY_KERNEL = {{2}};

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 6, method = "corr2d", kind = Kind.REFUSALS, points = 0.4)
    void corr2dRefusesWhatIsNoGrid(@ForAll("noGrids") PaddedLayer bad, CrossCorrelation student) {
        expect(() -> student.corr2d(EASY, EASY_KERNEL)).toAnswer();
        expect(() -> student.corr2d(bad.x(), bad.k())).toReject();
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 7, method = "corr2d", kind = Kind.REFUSALS, points = 0.3)
    void corr2dRefusesLargeKernels(@ForAll("largeKernels") double[][] bad, CrossCorrelation student) {
        expect(() -> student.corr2d(EASY, EASY_KERNEL)).toAnswer();
        expect(() -> student.corr2d(EASY, bad)).toReject();
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 16, method = "conv2d", kind = Kind.REFUSALS, points = 0.3)
    void conv2dRefusesWhatIsNoGrid(@ForAll("noGrids") PaddedLayer bad, CrossCorrelation student) {
        refuses(bad, student);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 17, method = "conv2d", kind = Kind.REFUSALS, points = 0.25)
    void conv2dRefusesStridesBelowOne(@ForAll("stridesBelowOne") PaddedLayer bad, CrossCorrelation student) {
        refuses(bad, student);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 18, method = "conv2d", kind = Kind.REFUSALS, points = 0.25)
    void conv2dRefusesNegativePadding(@ForAll("negativePadding") PaddedLayer bad, CrossCorrelation student) {
        refuses(bad, student);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 19, method = "conv2d", kind = Kind.REFUSALS, points = 0.25)
    void conv2dRefusesLargeKernels(@ForAll("kernelsLargerThanPadded") PaddedLayer bad, CrossCorrelation student) {
        refuses(bad, student);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 20, method = "conv2d", kind = Kind.EXTREMES, points = 0.1)
    void conv2dTakesAnyStride(@ForAll("longStrides") HeightWidth stride, CrossCorrelation student) {
        PaddedLayer layer = new PaddedLayer(EASY, EASY_KERNEL, 1, 0, stride.h(), stride.w());
        expect(() -> layer.output(student)).toBe(layer.output());
        // Two rows and columns less, as for an int that has wrapped, would still hold the kernel.
        expect(() -> easy(MAX, 0, 1, 1).output(student)).toReject();
        expect(() -> easy(0, MAX, 1, 1).output(student)).toReject();
    }

    @Provide
    Arbitrary<PaddedLayer> noGrids() {
        return Arbitraries.oneOf(
                new BadGrids().get().map(x -> layer(x, EASY_KERNEL)),
                new BadGrids().get().map(k -> layer(EASY, k)));
    }

    @Provide
    Arbitrary<double[][]> largeKernels() {
        return Arbitraries.of(new double[4][1], new double[1][4], new double[7][7]);
    }

    @Provide
    Arbitrary<PaddedLayer> stridesBelowOne() {
        return Arbitraries.of(
                easy(0, 0, 0, 1),
                easy(0, 0, 1, 0),
                easy(0, 0, -1, 1),
                easy(0, 0, 1, -1),
                easy(0, 0, -5, 1),
                easy(0, 0, 1, -5));
    }

    @Provide
    Arbitrary<PaddedLayer> negativePadding() {
        return Arbitraries.of(easy(-1, 0, 1, 1), easy(0, -1, 1, 1), easy(-1, 1, 2, 2), easy(1, -1, 2, 2));
    }

    @Provide
    Arbitrary<PaddedLayer> kernelsLargerThanPadded() {
        return Arbitraries.of(
                layer(EASY, new double[4][1]),
                layer(EASY, new double[1][4]),
                // A quotient just below 0 is rounded up to 0: one window too many.
                new PaddedLayer(EASY, new double[4][1], 0, 1, 2, 1),
                new PaddedLayer(EASY, new double[1][4], 1, 0, 1, 2),
                new PaddedLayer(EASY, new double[6][1], 1, 3, 3, 3),
                new PaddedLayer(EASY, new double[1][6], 3, 1, 3, 3));
    }

    @Provide
    Arbitrary<HeightWidth> longStrides() {
        Arbitrary<Integer> strides = Arbitraries.of(1, MAX - 1, MAX);
        return Combinators.combine(strides, strides).as(HeightWidth::new);
    }

    private static void refuses(PaddedLayer bad, CrossCorrelation student) {
        expect(() -> easy(1, 0, 2, 3).output(student)).toAnswer();
        expect(() -> bad.output(student)).toReject();
    }

    private static PaddedLayer easy(int padH, int padW, int strideH, int strideW) {
        return new PaddedLayer(EASY, EASY_KERNEL, padH, padW, strideH, strideW);
    }

    private static PaddedLayer layer(double[][] x, double[][] k) {
        return new PaddedLayer(x, k, 0, 0, 1, 1);
    }
}
