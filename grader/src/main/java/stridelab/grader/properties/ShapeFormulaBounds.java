package stridelab.grader.properties;

import static stridelab.grader.propertytest.Expect.expect;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import stridelab.grader.exercise.ShapeFormula;
import stridelab.grader.propertytest.HiddenTests;
import stridelab.grader.propertytest.Worth;
import stridelab.grader.propertytest.Worth.Kind;

/** Hidden tests of what question 1 refuses. */
@HiddenTests(ShapeFormula.class)
final class ShapeFormulaBounds {
    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 3, method = "outputSize", kind = Kind.REFUSALS, points = 0.2)
    void outputSizeRefusesSizesBelowOne(@ForAll("sizesBelowOne") int[] bad, ShapeFormula student) {
        outputSizeRefuses(bad, student);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 4, method = "outputSize", kind = Kind.REFUSALS, points = 0.1)
    void outputSizeRefusesNegativePadding(@ForAll("negativePadding") int[] bad, ShapeFormula student) {
        outputSizeRefuses(bad, student);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 5, method = "outputSize", kind = Kind.REFUSALS, points = 0.1)
    void outputSizeRefusesLargeKernels(@ForAll("largeKernels") int[] bad, ShapeFormula student) {
        outputSizeRefuses(bad, student);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 10, method = "outputShape", kind = Kind.REFUSALS, points = 0.1)
    void outputShapeRefusesArraysThatAreNoPairs(@ForAll("noPairs") Axes bad, ShapeFormula student) {
        outputShapeRefuses(bad, student);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 11, method = "outputShape", kind = Kind.REFUSALS, points = 0.1)
    void outputShapeRefusesSizesBelowOne(@ForAll("axesBelowOne") Axes bad, ShapeFormula student) {
        outputShapeRefuses(bad, student);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 12, method = "outputShape", kind = Kind.REFUSALS, points = 0.1)
    void outputShapeRefusesNegativePadding(@ForAll("axesPaddedBelowZero") Axes bad, ShapeFormula student) {
        outputShapeRefuses(bad, student);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 13, method = "outputShape", kind = Kind.REFUSALS, points = 0.1)
    void outputShapeRefusesLargeKernels(@ForAll("axesOfLargeKernels") Axes bad, ShapeFormula student) {
        outputShapeRefuses(bad, student);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 16, method = "outputSizeTotal", kind = Kind.REFUSALS, points = 0.1)
    void outputSizeTotalRefusesSizesBelowOne(@ForAll("sizesBelowOne") int[] bad, ShapeFormula student) {
        outputSizeTotalRefuses(bad, student);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 17, method = "outputSizeTotal", kind = Kind.REFUSALS, points = 0.1)
    void outputSizeTotalRefusesNegativePadding(@ForAll("negativePadding") int[] bad, ShapeFormula student) {
        outputSizeTotalRefuses(bad, student);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 18, method = "outputSizeTotal", kind = Kind.REFUSALS, points = 0.1)
    void outputSizeTotalRefusesLargeKernels(@ForAll("largeForTotal") int[] bad, ShapeFormula student) {
        outputSizeTotalRefuses(bad, student);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 21, method = "samePadding", kind = Kind.REFUSALS, points = 0.1)
    void samePaddingRefusesAnEmptyKernel(@ForAll(supplier = BelowOne.class) int k, ShapeFormula student) {
        expect(() -> student.samePadding(4)).toAnswer();
        expect(() -> student.samePadding(k)).toReject();
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 25, method = "layersUntil", kind = Kind.REFUSALS, points = 0.2)
    void layersUntilRefusesSizesBelowOne(@ForAll("layersBelowOne") int[] bad, ShapeFormula student) {
        layersUntilRefuses(bad, student);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 26, method = "layersUntil", kind = Kind.REFUSALS, points = 0.2)
    void layersUntilRefusesTargetsOutOfReach(@ForAll("outOfReach") int[] bad, ShapeFormula student) {
        layersUntilRefuses(bad, student);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 31, method = "lostFraction", kind = Kind.REFUSALS, points = 0.1)
    void lostFractionRefusesSizesBelowOne(@ForAll("lostBelowOne") int[] bad, ShapeFormula student) {
        lostFractionRefuses(bad, student);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 32, method = "lostFraction", kind = Kind.REFUSALS, points = 0.1)
    void lostFractionRefusesNegativeLayers(@ForAll("negativeLayers") int[] bad, ShapeFormula student) {
        lostFractionRefuses(bad, student);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 33, method = "lostFraction", kind = Kind.REFUSALS, points = 0.1)
    void lostFractionRefusesLayersThatLeaveNothing(@ForAll("nothingLeft") int[] bad, ShapeFormula student) {
        lostFractionRefuses(bad, student);
    }

    @Provide
    Arbitrary<int[]> sizesBelowOne() {
        return Arbitraries.of(new int[][] {
            {0, 1, 1, 1}, {-1, 1, 2, 1}, {8, 0, 0, 1}, {8, -1, 0, 1}, {8, 3, 1, 0}, {8, 3, 1, -1}, {8, 3, 1, -20},
        });
    }

    @Provide
    Arbitrary<int[]> negativePadding() {
        return Arbitraries.of(new int[][] {{8, 3, -1, 1}, {8, 3, -2, 2}});
    }

    /** A quotient just below 0 is rounded up to 0: one window too many. */
    @Provide
    Arbitrary<int[]> largeKernels() {
        return Arbitraries.of(new int[][] {{4, 5, 0, 1}, {4, 5, 0, 2}, {4, 7, 1, 3}, {4, 40, 1, 1}});
    }

    @Provide
    Arbitrary<int[]> largeForTotal() {
        return Arbitraries.of(new int[][] {{4, 5, 0, 1}, {4, 5, 0, 2}, {4, 6, 1, 3}, {4, 40, 1, 1}, {4, 40, 1, 7}});
    }

    @Provide
    Arbitrary<Axes> noPairs() {
        return Axes.ofWrongLength();
    }

    @Provide
    Arbitrary<Axes> axesBelowOne() {
        return Axes.belowOne();
    }

    @Provide
    Arbitrary<Axes> axesPaddedBelowZero() {
        return Axes.paddedBelowZero();
    }

    @Provide
    Arbitrary<Axes> axesOfLargeKernels() {
        return Axes.ofLargeKernels();
    }

    /** The one that a careless loop never ends on stands last: a kernel of 1 fits for ever, however small the image. */
    @Provide
    Arbitrary<int[]> layersBelowOne() {
        return Arbitraries.of(new int[][] {
            {0, 3, 1, 4},
            {-1, 3, 1, 4},
            {9, 0, 1, 4},
            {9, -2, 2, 4},
            {9, 3, 0, 4},
            {9, 3, -1, 4},
            {9, 3, 1, 0},
            {9, 3, 2, -1},
            {9, 1, 2, 0},
        });
    }

    /** The one that a careless loop never ends on stands last: a kernel of 1 fits for ever. */
    @Provide
    Arbitrary<int[]> outOfReach() {
        return Arbitraries.of(new int[][] {
            {5, 6, 1, 4}, {10, 5, 1, 1}, {6, 3, 3, 1}, {5, 4, 1, 1}, {9, 4, 2, 1}, {9, 1, 1, 4},
        });
    }

    @Provide
    Arbitrary<int[]> lostBelowOne() {
        return Arbitraries.of(new int[][] {{0, 3, 0}, {-5, 3, 1}, {8, 0, 1}, {8, -1, 2}});
    }

    @Provide
    Arbitrary<int[]> negativeLayers() {
        return Arbitraries.of(new int[][] {{8, 3, -1}, {8, 1, -1}});
    }

    @Provide
    Arbitrary<int[]> nothingLeft() {
        return Arbitraries.of(new int[][] {{8, 5, 2}, {4, 5, 1}, {4, 9, 1}, {9, 4, 4}});
    }

    private static void outputSizeRefuses(int[] bad, ShapeFormula student) {
        expect(() -> student.outputSize(8, 3, 1, 2)).toAnswer();
        expect(() -> student.outputSize(bad[0], bad[1], bad[2], bad[3])).toReject();
    }

    private static void outputShapeRefuses(Axes bad, ShapeFormula student) {
        expect(() -> Axes.of(new OneAxis(8, 3, 0, 3), new OneAxis(8, 5, 2, 4)).shape(student))
                .toAnswer();
        expect(() -> bad.shape(student)).toReject();
    }

    private static void outputSizeTotalRefuses(int[] bad, ShapeFormula student) {
        expect(() -> student.outputSizeTotal(8, 4, 3, 2)).toAnswer();
        expect(() -> student.outputSizeTotal(bad[0], bad[1], bad[2], bad[3])).toReject();
    }

    private static void layersUntilRefuses(int[] bad, ShapeFormula student) {
        expect(() -> student.layersUntil(32, 5, 1, 4)).toAnswer();
        expect(() -> student.layersUntil(bad[0], bad[1], bad[2], bad[3])).toReject();
    }

    private static void lostFractionRefuses(int[] bad, ShapeFormula student) {
        expect(() -> student.lostFraction(240, 5, 10)).toAnswer();
        expect(() -> student.lostFraction(bad[0], bad[1], bad[2])).toReject();
    }
}
