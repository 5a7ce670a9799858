package stridelab.grader.properties;

import static stridelab.grader.propertytest.Expect.expect;

import java.math.BigDecimal;
import java.math.MathContext;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import stridelab.grader.exercise.ShapeFormula;
import stridelab.grader.propertytest.HiddenTests;
import stridelab.grader.propertytest.Worth;
import stridelab.grader.propertytest.Worth.Kind;

/** Hidden tests of question 1 near the ends of an int, in exact arithmetic. */
@HiddenTests(ShapeFormula.class)
final class ShapeFormulaExtremes {
    private static final int MAX = Integer.MAX_VALUE;

    /** The padding per side at which twice the padding is still an int, but hardly. */
    private static final int HALF = MAX / 2;

    @Property(tries = 25)
    @Worth(place = 6, method = "outputSize", kind = Kind.EXTREMES, points = 0.1)
    void outputSizeTakesAnyInt(
            @ForAll @IntRange(min = 1) int n,
            @ForAll @IntRange(min = 1) int k,
            @ForAll @IntRange(min = 0) int pad,
            @ForAll @IntRange(min = 3) int stride,
            ShapeFormula student) {
        int fitting = (int) Math.min(k, n + 2L * pad);
        expect(() -> student.outputSize(n, fitting, pad, stride))
                .toBe(OneAxis.outputSize(n, fitting, 2L * pad, stride));
        expect(() -> student.outputSize(MAX, 1, 0, 1)).toBe(MAX);
        expect(() -> student.outputSize(1, 1, HALF, 1)).toBe(MAX);
        expect(() -> student.outputSize(MAX, MAX, MAX, MAX)).toBe(3);
        expect(() -> student.outputSize(1, 1, HALF + 1, 1)).toReject();
        expect(() -> student.outputSize(MAX, 1, 1, 1)).toReject();
        expect(() -> student.outputSize(MAX, 1, MAX, 1)).toReject();
        expect(() -> student.outputSize(MAX, 1, MAX, 2)).toReject();
    }

    @Property(tries = 40)
    @Worth(place = 19, method = "outputSizeTotal", kind = Kind.EXTREMES, points = 0.1)
    void outputSizeTotalTakesAnyInt(
            @ForAll @IntRange(min = 1) int n,
            @ForAll @IntRange(min = 1) int k,
            @ForAll @IntRange(min = 0) int totalPad,
            @ForAll @IntRange(min = 2) int stride,
            ShapeFormula student) {
        int fitting = (int) Math.min(k, (long) n + totalPad);
        expect(() -> student.outputSizeTotal(n, fitting, totalPad, stride))
                .toBe(OneAxis.outputSize(n, fitting, totalPad, stride));
        expect(() -> student.outputSizeTotal(MAX, 1, 0, 1)).toBe(MAX);
        expect(() -> student.outputSizeTotal(MAX, MAX, MAX, MAX)).toBe(2);
        expect(() -> student.outputSizeTotal(MAX, 1, 1, 1)).toReject();
        expect(() -> student.outputSizeTotal(MAX, 1, MAX, 1)).toReject();
    }

    @Property(tries = 16)
    @Worth(place = 22, method = "samePadding", kind = Kind.EXTREMES, points = 0.1)
    void samePaddingTakesAnyInt(@ForAll @IntRange(min = 1) int k, ShapeFormula student) {
        int after = Math.floorDiv(k - 1, 2);
        expect(() -> student.samePadding(k)).toBe(new int[] {k - 1 - after, after});
        expect(() -> student.samePadding(MAX)).toBe(new int[] {HALF, HALF});
        expect(() -> student.samePadding(MAX - 1)).toBe(new int[] {HALF, HALF - 1});
        expect(() -> student.samePadding(Integer.MIN_VALUE)).toReject();
    }

    @Property(tries = 40)
    @Worth(place = 27, method = "layersUntil", kind = Kind.EXTREMES, points = 0.1)
    void layersUntilTakesAnyInt(@ForAll("farTargets") Target target, ShapeFormula student) {
        expect(() -> target.layers(student)).toBe(target.layers());
        expect(() -> student.layersUntil(1_000_000, 2, 1, 1)).toBe(999_999);
        expect(() -> student.layersUntil(MAX, MAX, 1, 1)).toBe(1);
        expect(() -> student.layersUntil(MAX, MAX, MAX, MAX)).toBe(0);
        expect(() -> student.layersUntil(MAX, MAX, 1, 0)).toReject();
        expect(() -> student.layersUntil(MAX - 1, MAX, 1, 1)).toReject();
    }

    @Property(tries = 40)
    @Worth(place = 34, method = "lostFraction", kind = Kind.EXTREMES, points = 0.1)
    void lostFractionTakesLargeImages(
            @ForAll @IntRange(min = 1, max = 1_000_000) int k,
            @ForAll @IntRange(min = 0, max = 1_000) int layers,
            @ForAll @IntRange(min = 1, max = 1_000_000_000) int left,
            ShapeFormula student) {
        int n = left + layers * (k - 1);
        expect(() -> student.lostFraction(n, k, layers)).toBe(1 - squaredRatio(left, n));
        expect(() -> student.lostFraction(MAX, HALF + 1, 1)).toBe(1 - squaredRatio(HALF + 1, MAX));
        expect(() -> student.lostFraction(10, 65_537, 65_536)).toReject();
        expect(() -> student.lostFraction(MAX, MAX, 3)).toReject();
    }

    /** Large kernels at stride 1, so that a loop over the layers is short. */
    @Provide
    Arbitrary<Target> farTargets() {
        Arbitrary<Integer> large = Arbitraries.integers().between(MAX - 1_000_000, MAX);
        return Combinators.combine(
                        Arbitraries.oneOf(large, Arbitraries.integers().between(1, MAX)),
                        Arbitraries.integers().between(10_000_000, MAX),
                        Arbitraries.of(1, 1, 2, 1_000_000, MAX),
                        Inputs.size(0, 40),
                        Inputs.size(0, 1_000_000))
                .as(Target::after);
    }

    private static double squaredRatio(int part, int whole) {
        BigDecimal ratio = BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), MathContext.DECIMAL128);
        return ratio.multiply(ratio).doubleValue();
    }
}
