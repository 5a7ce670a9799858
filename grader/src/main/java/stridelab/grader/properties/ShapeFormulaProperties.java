package stridelab.grader.properties;

import static stridelab.grader.propertytest.Expect.expect;

import java.io.Serializable;
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

/** Hidden tests of question 1: sizes by placing windows, images by slicing layers off. */
@HiddenTests(ShapeFormula.class)
final class ShapeFormulaProperties {
    @Property(tries = 16)
    @Worth(place = 1, method = "outputSize", points = 1.75)
    void outputSizeCountsTheWindows(@ForAll("padded") OneAxis axis, ShapeFormula student) {
        expect(() -> student.outputSize(axis.n(), axis.k(), axis.pad(), axis.stride()))
                .toBe(axis.windows());
    }

    @Property(tries = 10)
    @Worth(place = 2, method = "outputSize", points = 0.5)
    void outputSizeTakesRealLayers(@ForAll("realLayers") OneAxis axis, ShapeFormula student) {
        expect(() -> student.outputSize(axis.n(), axis.k(), axis.pad(), axis.stride()))
                .toBe(axis.windows());
    }

    @Property(tries = 16)
    @Worth(place = 7, method = "outputShape", points = 1.5)
    void outputShapeCountsTheWindowsOfEachAxis(
            @ForAll("padded") OneAxis down, @ForAll("padded") OneAxis right, ShapeFormula student) {
        expect(() -> Axes.of(down, right).shape(student)).toBe(new int[] {down.windows(), right.windows()});
    }

    @Property(tries = 10)
    @Worth(place = 8, method = "outputShape", points = 0.25)
    void outputShapeTakesRealLayers(
            @ForAll("realLayers") OneAxis down, @ForAll("realLayers") OneAxis right, ShapeFormula student) {
        expect(() -> Axes.of(down, right).shape(student)).toBe(new int[] {down.windows(), right.windows()});
    }

    @Property(tries = 16)
    @Worth(place = 9, method = "outputShape", kind = Kind.SIDE_EFFECTS, points = 0.2)
    void outputShapeLeavesItsInputAlone(
            @ForAll("padded") OneAxis down, @ForAll("padded") OneAxis right, ShapeFormula student) {
        expect(() -> Axes.of(down, right).shape(student))
                .toAnswer()
                .withoutMutation()
                .withoutAliasing()
                .repeatably();
    }

    @Property(tries = 20)
    @Worth(place = 14, method = "outputSizeTotal", points = 1.5)
    void outputSizeTotalCountsThePaddingOnce(@ForAll("paddedInTotal") OneAxis axis, ShapeFormula student) {
        expect(() -> student.outputSizeTotal(axis.n(), axis.k(), axis.totalPad(), axis.stride()))
                .toBe(axis.windows());
    }

    @Property(tries = 10)
    @Worth(place = 15, method = "outputSizeTotal", points = 0.25)
    void outputSizeTotalTakesRealLayers(@ForAll("realLayersInTotal") OneAxis axis, ShapeFormula student) {
        expect(() -> student.outputSizeTotal(axis.n(), axis.k(), axis.totalPad(), axis.stride()))
                .toBe(axis.windows());
    }

    @Property(tries = 16)
    @Worth(place = 20, method = "samePadding", points = 1.25)
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

    @Property(tries = 120)
    @Worth(place = 23, method = "layersUntil", points = 2)
    void layersUntilCountsTheLayers(@ForAll("targets") Target target, ShapeFormula student) {
        expect(() -> target.layers(student)).toBe(target.layers());
    }

    @Property(tries = 10)
    @Worth(place = 24, method = "layersUntil", points = 0.25)
    void layersUntilTakesRealImages(@ForAll("realTargets") Target target, ShapeFormula student) {
        expect(() -> target.layers(student)).toBe(target.layers());
    }

    @Property(tries = 16)
    @Worth(place = 28, method = "lostFraction", points = 1.65)
    void lostFractionCountsThePixels(@ForAll("slices") Slices slices, ShapeFormula student) {
        expect(() -> slices.lost(student)).toBe(slices.lost());
        Slices toOnePixel = new Slices(slices.k(), slices.layers(), 1);
        expect(() -> toOnePixel.lost(student)).toBe(toOnePixel.lost());
        expect(() -> student.lostFraction(slices.left(), slices.left() + slices.k(), 0))
                .toBe(0.0);
    }

    @Property(tries = 10)
    @Worth(place = 29, method = "lostFraction", points = 0.25)
    void lostFractionTakesRealImages(@ForAll("realSlices") Slices slices, ShapeFormula student) {
        expect(() -> slices.lost(student)).toBe(slices.lost());
    }

    @Property(tries = 16)
    @Worth(place = 30, method = "lostFraction", kind = Kind.PRECISION, points = 0.25)
    void lostFractionComputesInDouble(@ForAll("slices") Slices slices, ShapeFormula student) {
        expect(() -> slices.lost(student)).toBeInDouble(slices.lost());
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

    @Provide
    Arbitrary<OneAxis> realLayers() {
        return OneAxis.real(2);
    }

    @Provide
    Arbitrary<OneAxis> realLayersInTotal() {
        return OneAxis.real(1);
    }

    @Provide
    Arbitrary<Target> realTargets() {
        return Combinators.combine(
                        Inputs.large(512),
                        Inputs.size(2, 11),
                        Inputs.size(1, 4),
                        Inputs.size(0, 200),
                        Inputs.size(0, 9))
                .as(Target::after);
    }

    @Provide
    Arbitrary<Slices> slices() {
        return Combinators.combine(Inputs.size(1, 6), Inputs.size(0, 6), Inputs.size(1, 20))
                .as(Slices::new);
    }

    @Provide
    Arbitrary<Slices> realSlices() {
        return Combinators.combine(Inputs.size(1, 11), Inputs.size(0, 30), Inputs.large(512))
                .as(Slices::new);
    }

    /**
     * Layers that slice rows and columns off a square image.
     *
     * @param k every layer's kernel
     * @param layers how many
     * @param left the size that they leave
     */
    record Slices(int k, int layers, int left) implements Serializable {
        int n() {
            return left + layers * (k - 1);
        }

        double lost() {
            double all = (double) n() * n();
            return (all - (double) left * left) / all;
        }

        double lost(ShapeFormula student) {
            return student.lostFraction(n(), k, layers);
        }
    }
}
