package stridelab.grader.properties;

import static stridelab.grader.propertytest.Expect.expect;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import stridelab.grader.exercise.ShapeFormula;
import stridelab.grader.propertytest.HiddenTests;
import stridelab.grader.propertytest.Worth;

/** Hidden tests of question 1: small sizes by placing windows and slicing layers, large ones in exact arithmetic. */
@HiddenTests(ShapeFormula.class)
final class ShapeFormulaProperties {
    private static final int MAX = Integer.MAX_VALUE;

    /** The padding per side at which twice the padding is still an int, but hardly. */
    private static final int HALF = MAX / 2;

    @Property(tries = 16)
    @Worth(place = 1, method = "outputSize", points = 1.5)
    void outputSizeCountsTheWindows(@ForAll("padded") OneAxis axis, ShapeFormula student) {
        expect(() -> student.outputSize(axis.n(), axis.k(), axis.pad(), axis.stride()))
                .toBe(axis.windows());
    }

    @Property(tries = 25)
    @Worth(place = 2, method = "outputSize", points = 0.75)
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
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 3, method = "outputSize", points = 0.75)
    void outputSizeRefusesBadArguments(@ForAll("badForOutputSize") int[] bad, ShapeFormula student) {
        expect(() -> student.outputSize(8, 3, 1, 2)).toBe(4);
        expect(() -> student.outputSize(bad[0], bad[1], bad[2], bad[3])).toReject();
    }

    @Property(tries = 16)
    @Worth(place = 4, method = "outputShape", points = 1.25)
    void outputShapeCountsTheWindowsOfEachAxis(
            @ForAll("padded") OneAxis down, @ForAll("padded") OneAxis right, ShapeFormula student) {
        expect(() -> Axes.of(down, right).shape(student)).toBe(new int[] {down.windows(), right.windows()});
    }

    @Property(tries = 16)
    @Worth(place = 5, method = "outputShape", points = 0.5)
    void outputShapeLeavesItsInputAlone(
            @ForAll("padded") OneAxis down, @ForAll("padded") OneAxis right, ShapeFormula student) {
        expect(() -> Axes.of(down, right).shape(student))
                .toBe(new int[] {down.windows(), right.windows()})
                .withoutMutation()
                .withoutAliasing()
                .repeatably();
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 6, method = "outputShape", points = 0.75)
    void outputShapeRefusesBadArguments(@ForAll("badAxes") Axes bad, ShapeFormula student) {
        expect(() -> Axes.of(new OneAxis(8, 3, 0, 3), new OneAxis(8, 5, 2, 4)).shape(student))
                .toBe(new int[] {2, 2});
        expect(() -> bad.shape(student)).toReject();
    }

    @Property(tries = 20)
    @Worth(place = 7, method = "outputSizeTotal", points = 1.25)
    void outputSizeTotalCountsThePaddingOnce(@ForAll("paddedInTotal") OneAxis axis, ShapeFormula student) {
        expect(() -> student.outputSizeTotal(axis.n(), axis.k(), axis.totalPad(), axis.stride()))
                .toBe(axis.windows());
    }

    @Property(tries = 40)
    @Worth(place = 8, method = "outputSizeTotal", points = 0.5)
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
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 9, method = "outputSizeTotal", points = 0.5)
    void outputSizeTotalRefusesBadArguments(@ForAll("badForOutputSizeTotal") int[] bad, ShapeFormula student) {
        expect(() -> student.outputSizeTotal(8, 4, 3, 2)).toBe(4);
        expect(() -> student.outputSizeTotal(bad[0], bad[1], bad[2], bad[3])).toReject();
    }

    @Property(tries = 16)
    @Worth(place = 10, method = "samePadding", points = 1)
    void samePaddingKeepsTheSize(@ForAll @IntRange(min = 1, max = 30) int k, ShapeFormula student) {
        int before = 0;
        int after = 0;
        // A row for each that the kernel takes, before and after by turns.
        for (int row = 1; row < k; row++) {
            if (row % 2 == 1) {
                before++;
            } else {
                after++;
            }
        }
        int[] expected = {before, after};
        expect(() -> student.samePadding(k)).toBe(expected);
    }

    @Property(tries = 16)
    @Worth(place = 11, method = "samePadding", points = 0.25)
    void samePaddingTakesAnyInt(@ForAll @IntRange(min = 1) int k, ShapeFormula student) {
        int after = Math.floorDiv(k - 1, 2);
        expect(() -> student.samePadding(k)).toBe(new int[] {k - 1 - after, after});
        expect(() -> student.samePadding(MAX)).toBe(new int[] {HALF, HALF});
        expect(() -> student.samePadding(MAX - 1)).toBe(new int[] {HALF, HALF - 1});
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 12, method = "samePadding", points = 0.25)
    void samePaddingRefusesAnEmptyKernel(@ForAll @IntRange(min = -5, max = 0) int k, ShapeFormula student) {
        expect(() -> student.samePadding(4)).toBe(new int[] {2, 1});
        expect(() -> student.samePadding(k)).toReject();
        expect(() -> student.samePadding(Integer.MIN_VALUE)).toReject();
    }

    @Property(tries = 120)
    @Worth(place = 13, method = "layersUntil", points = 1.5)
    void layersUntilCountsTheLayers(@ForAll("targets") Target target, ShapeFormula student) {
        expect(() -> target.layers(student)).toBe(target.layers());
    }

    @Property(tries = 40)
    @Worth(place = 14, method = "layersUntil", points = 0.5)
    void layersUntilTakesAnyInt(@ForAll("farTargets") Target target, ShapeFormula student) {
        expect(() -> target.layers(student)).toBe(target.layers());
        expect(() -> student.layersUntil(MAX, MAX, 1, 1)).toBe(1);
        expect(() -> student.layersUntil(MAX, MAX, MAX, MAX)).toBe(0);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 15, method = "layersUntil", points = 0.75)
    void layersUntilRefusesBadArguments(@ForAll("badForLayersUntil") int[] bad, ShapeFormula student) {
        expect(() -> student.layersUntil(32, 5, 1, 4)).toBe(7);
        expect(() -> student.layersUntil(bad[0], bad[1], bad[2], bad[3])).toReject();
    }

    @Property(tries = 16)
    @Worth(place = 16, method = "lostFraction", points = 1.25)
    void lostFractionCountsThePixels(
            @ForAll @IntRange(min = 1, max = 6) int k,
            @ForAll @IntRange(min = 0, max = 6) int layers,
            @ForAll @IntRange(min = 1, max = 20) int left,
            ShapeFormula student) {
        int n = left + layers * (k - 1);
        double lost = n * n - left * left;
        expect(() -> student.lostFraction(n, k, layers)).toBe(lost / (n * n));
        int one = 1 + layers * (k - 1);
        expect(() -> student.lostFraction(one, k, layers)).toBe((one * one - 1.0) / (one * one));
        expect(() -> student.lostFraction(left, left + k, 0)).toBe(0.0);
    }

    @Property(tries = 40)
    @Worth(place = 17, method = "lostFraction", points = 0.25)
    void lostFractionTakesLargeImages(
            @ForAll @IntRange(min = 1, max = 1_000_000) int k,
            @ForAll @IntRange(min = 0, max = 1_000) int layers,
            @ForAll @IntRange(min = 1, max = 1_000_000_000) int left,
            ShapeFormula student) {
        int n = left + layers * (k - 1);
        expect(() -> student.lostFraction(n, k, layers)).toBe(1 - squaredRatio(left, n));
        expect(() -> student.lostFraction(MAX, HALF + 1, 1)).toBe(1 - squaredRatio(HALF + 1, MAX));
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 18, method = "lostFraction", points = 0.5)
    void lostFractionRefusesBadArguments(@ForAll("badForLostFraction") int[] bad, ShapeFormula student) {
        expect(() -> student.lostFraction(240, 5, 10)).toBe(11 / 36.0);
        expect(() -> student.lostFraction(bad[0], bad[1], bad[2])).toReject();
    }

    @Provide
    Arbitrary<OneAxis> padded() {
        return OneAxis.padded();
    }

    @Provide
    Arbitrary<OneAxis> paddedInTotal() {
        return OneAxis.paddedInTotal();
    }

    @Provide
    Arbitrary<Target> targets() {
        return Combinators.combine(
                        Inputs.size(1, 60), Inputs.size(1, 6), Inputs.size(1, 3), Inputs.size(0, 20), Inputs.size(0, 3))
                .as(Target::after);
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

    @Provide
    Arbitrary<int[]> badForOutputSize() {
        return Arbitraries.of(new int[][] {
            {0, 1, 1, 1},
            {-1, 1, 2, 1},
            {8, 0, 0, 1},
            {8, -1, 0, 1},
            {8, 3, -1, 1},
            {8, 3, -2, 2},
            {8, 3, 1, 0},
            {8, 3, 1, -1},
            {8, 3, 1, -20},
            // A quotient just below 0 is rounded up to 0: one window too many.
            {4, 5, 0, 1},
            {4, 5, 0, 2},
            {4, 7, 1, 3},
            {4, 40, 1, 1},
            {1, 1, HALF + 1, 1},
            {MAX, 1, 1, 1},
            {MAX, 1, MAX, 1},
            {MAX, 1, MAX, 2},
        });
    }

    @Provide
    Arbitrary<int[]> badForOutputSizeTotal() {
        return Arbitraries.of(new int[][] {
            {0, 1, 1, 1},
            {-1, 1, 3, 1},
            {8, 0, 0, 1},
            {8, -1, 0, 1},
            {8, 3, -1, 1},
            {8, 3, -2, 2},
            {8, 3, 1, 0},
            {8, 3, 1, -1},
            {8, 3, 1, -20},
            {4, 5, 0, 1},
            {4, 5, 0, 2},
            {4, 6, 1, 3},
            {4, 40, 1, 1},
            {4, 40, 1, 7},
            {MAX, 1, 1, 1},
            {MAX, 1, MAX, 1},
        });
    }

    @Provide
    Arbitrary<Axes> badAxes() {
        return Axes.bad();
    }

    /** The one that a careless loop never ends on stands last. */
    @Provide
    Arbitrary<int[]> badForLayersUntil() {
        return Arbitraries.of(new int[][] {
            {0, 3, 1, 4},
            {-1, 3, 1, 4},
            {9, 0, 1, 4},
            {9, -2, 2, 4},
            {9, 3, 0, 4},
            {9, 3, -1, 4},
            {9, 3, 1, 0},
            {9, 3, 2, -1},
            {5, 6, 1, 4},
            {10, 5, 1, 1},
            {6, 3, 3, 1},
            {5, 4, 1, 1},
            {9, 4, 2, 1},
            {MAX, MAX, 1, 0},
            {MAX - 1, MAX, 1, 1},
            {9, 1, 1, 4},
            // A kernel of 1 fits for ever, however small the image gets.
            {9, 1, 2, 0},
        });
    }

    @Provide
    Arbitrary<int[]> badForLostFraction() {
        return Arbitraries.of(new int[][] {
            {0, 3, 0},
            {-5, 3, 1},
            {8, 0, 1},
            {8, -1, 2},
            {8, 3, -1},
            {8, 1, -1},
            {8, 5, 2},
            {4, 5, 1},
            {4, 9, 1},
            {9, 4, 4},
            {10, 65_537, 65_536},
            {MAX, MAX, 3},
        });
    }

    private static double squaredRatio(int part, int whole) {
        BigDecimal ratio = BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), MathContext.DECIMAL128);
        return ratio.multiply(ratio).doubleValue();
    }

    /**
     * A target and how many layers it takes to come down to it.
     *
     * @param n the size to start from
     * @param k every layer's kernel
     * @param stride every layer's stride
     * @param target the size to come down to
     * @param layers the answer
     */
    record Target(int n, int k, int stride, int target, int layers) {
        /** The target that is met after so many layers, or a few less where no more fit, not always to the point. */
        static Target after(int n, int k, int stride, int layers, int slack) {
            List<Integer> sizes = OneAxis.shrinking(n, k, stride);
            int last = layers % sizes.size();
            long mostAllowed = last == 0 ? MAX : sizes.get(last - 1) - 1L;
            return new Target(n, k, stride, (int) Math.min(sizes.get(last) + (long) slack, mostAllowed), last);
        }

        int layers(ShapeFormula student) {
            return student.layersUntil(n, k, stride, target);
        }
    }
}
