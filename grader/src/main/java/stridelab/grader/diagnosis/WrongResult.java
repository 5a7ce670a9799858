package stridelab.grader.diagnosis;

import java.lang.reflect.Array;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import stridelab.grader.exercise.Answer;
import stridelab.grader.exercise.Operator;
import stridelab.grader.propertytest.Agreement;
import stridelab.grader.propertytest.Failure;

/**
 * A wrong result beside the right one, as numbers in reading order.
 *
 * @param shape of the right one, outermost first; empty for a number
 * @param actualShape of the wrong one
 * @param expected the right numbers
 * @param actual the wrong ones
 */
record WrongResult(List<Integer> shape, List<Integer> actualShape, double[] expected, double[] actual) {
    /** Returns what was compared; empty where that is not an answer but what a law computes from it. */
    static Optional<WrongResult> of(Failure failure) {
        Object expected = failure.expected();
        Object actual = failure.actual();
        boolean compared = failure.answer() instanceof Answer.Returned returned
                && returned.value() != null
                && returned.value().equals(actual);
        return expected == null || actual == null || !compared
                ? Optional.empty()
                : Optional.of(new WrongResult(
                        Agreement.shape(expected),
                        Agreement.shape(actual),
                        numbers(expected).toArray(),
                        numbers(actual).toArray()));
    }

    /** Whether an argument or a result has neither NaN nor an infinity in it. */
    static boolean isOfNumbers(@Nullable Object value) {
        return value == null || value instanceof Operator || numbers(value).allMatch(Double::isFinite);
    }

    /** Whether a number is wrong for being none. */
    boolean isNoNumber() {
        return IntStream.range(0, expected.length)
                .anyMatch(i -> Double.isFinite(expected[i]) && !Double.isFinite(actual[i]));
    }

    /** Whether all is 0. */
    boolean isZero() {
        return DoubleStream.of(actual).allMatch(number -> number == 0);
    }

    /** Whether what is wrong lies in the last row or the last column, and is 0. */
    boolean lacksLastLines() {
        return shape.size() > 1
                && IntStream.range(0, expected.length)
                        .filter(i -> !right(i))
                        .allMatch(i -> actual[i] == 0 && inLastLine(i));
    }

    /** Whether a number other than 0 is right. */
    boolean hasRightNumbers() {
        return IntStream.range(0, expected.length).anyMatch(i -> expected[i] != 0 && right(i));
    }

    /** Whether each number is right or what a float makes of the right one, at most the largest int. */
    boolean isRoundedToFloat() {
        return IntStream.range(0, expected.length)
                .allMatch(
                        i -> actual[i] == expected[i] || actual[i] == Math.min((float) expected[i], Integer.MAX_VALUE));
    }

    /** By how much a single number is too large. */
    double difference() {
        return actual[0] - expected[0];
    }

    /** Whether a single number is a whole one beside the right one, which is not whole. */
    boolean isMadeWhole() {
        return actual[0] == Math.rint(actual[0]) && expected[0] != Math.rint(expected[0]) && Math.abs(difference()) < 1;
    }

    /** Whether there is one row or column too many in some direction, or one too few, and nothing else wrong with the shape. */
    boolean differsInLinesBy(int more) {
        return shape.size() == actualShape.size()
                && IntStream.range(0, shape.size()).allMatch(i -> {
                    int difference = actualShape.get(i) - shape.get(i);
                    return difference == 0 || difference == more;
                });
    }

    private boolean right(int i) {
        double tolerance = Agreement.SINGLE_PRECISION * Math.max(1, Agreement.magnitude(expected));
        return Math.abs(actual[i] - expected[i]) <= tolerance;
    }

    private boolean inLastLine(int i) {
        int columns = shape.get(shape.size() - 1);
        int rows = shape.get(shape.size() - 2);
        return i % columns == columns - 1 || i / columns % rows == rows - 1;
    }

    private static DoubleStream numbers(Object value) {
        if (value instanceof Number number) {
            return DoubleStream.of(number.doubleValue());
        }
        return IntStream.range(0, Array.getLength(value))
                .mapToObj(i -> Array.get(value, i))
                .filter(Objects::nonNull)
                .flatMapToDouble(WrongResult::numbers);
    }
}
