package stridelab.grader.properties;

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
record Axes(int[] input, int[] kernel, int[] pad, int[] stride) {
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

    /** One thing wrong with each: an array's length, a size, a kernel, a padding, a stride. */
    static Arbitrary<Axes> bad() {
        Arbitrary<int[]> wrongLength = Arbitraries.of(new int[][] {{}, {3}, {3, 3, 3}, null});
        Arbitrary<Integer> downOrRight = Inputs.size(0, 1);
        return Arbitraries.oneOf(
                Combinators.combine(Inputs.size(0, 3), wrongLength).as(EASY::with),
                Combinators.combine(downOrRight, Arbitraries.of(0, -1)).as((i, size) -> EASY.with(0, i, size)),
                Combinators.combine(downOrRight, Arbitraries.of(0, -1, 11, 100)).as((i, size) -> EASY.with(1, i, size)),
                Combinators.combine(downOrRight, Arbitraries.of(-1, -2, Integer.MAX_VALUE))
                        .as((i, size) -> EASY.with(2, i, size)),
                Combinators.combine(downOrRight, Arbitraries.of(0, -1, -20)).as((i, size) -> EASY.with(3, i, size)));
    }

    int[] shape(ShapeFormula student) {
        return student.outputShape(input, kernel, pad, stride);
    }
}
