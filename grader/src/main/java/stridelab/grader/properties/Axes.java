package stridelab.grader.properties;

import java.io.Serializable;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import stridelab.grader.exercise.ShapeFormula;

/**
 * A layer along height and width, as {@code outputShape} is given it.
 *
 * @param input height, width
 * @param kernel likewise
 * @param pad likewise, per side
 * @param stride likewise
 */
record Axes(int[] input, int[] kernel, int[] pad, int[] stride) implements Serializable {
    private static final Axes EASY = of(new OneAxis(8, 3, 2, 1), new OneAxis(8, 5, 2, 1));

    static Axes of(OneAxis down, OneAxis right) {
        return new Axes(
                new int[] {down.n(), right.n()},
                new int[] {down.k(), right.k()},
                new int[] {down.pad(), right.pad()},
                new int[] {down.stride(), right.stride()});
    }

    /** With another array in one place, counted as the components are. */
    Axes with(int place, int[] array) {
        return new Axes(
                place == 0 ? array : input,
                place == 1 ? array : kernel,
                place == 2 ? array : pad,
                place == 3 ? array : stride);
    }

    Axes with(int place, int axis, int value) {
        int[] array = List.of(input, kernel, pad, stride).get(place).clone();
        array[axis] = value;
        return with(place, array);
    }

    static Arbitrary<Axes> ofWrongLength() {
        Arbitrary<int[]> wrong = Arbitraries.of(new int[][] {{}, {3}, {3, 3, 3}, null});
        return Combinators.combine(Inputs.size(0, 3), wrong).as(EASY::with);
    }

    /** With a size, a kernel or a stride below 1. */
    static Arbitrary<Axes> belowOne() {
        return Combinators.combine(Arbitraries.of(0, 1, 3), Inputs.size(0, 1), Arbitraries.of(0, -1, -20))
                .as(EASY::with);
    }

    static Arbitrary<Axes> paddedBelowZero() {
        return Combinators.combine(Inputs.size(0, 1), Arbitraries.of(-1, -2)).as((i, pad) -> EASY.with(2, i, pad));
    }

    static Arbitrary<Axes> ofLargeKernels() {
        return Combinators.combine(Inputs.size(0, 1), Arbitraries.of(11, 100)).as((i, k) -> EASY.with(1, i, k));
    }

    int[] shape(ShapeFormula student) {
        return student.outputShape(input, kernel, pad, stride);
    }
}
