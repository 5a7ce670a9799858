package stridelab.grader.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import stridelab.grader.exercise.Answer;
import stridelab.grader.exercise.Call;
import stridelab.grader.exercise.Contract;
import stridelab.grader.propertytest.Failure;
import stridelab.grader.propertytest.Failure.Reason;

class ResultPatternsTest {
    private static final Contract EXERCISE = Contract.all().get(0);

    @Test
    void numbersThatAreAllOneTooLargeOrAllOneTooSmallAreOffByOne() {
        assertThat(ofNumbers(new double[] {3, 5, 9}, new double[] {4, 6, 10})).contains("off-by-one");
        assertThat(ofNumbers(new double[] {3, 5, 9}, new double[] {2, 4, 8})).contains("off-by-one");
        assertThat(ofNumbers(new double[] {3, 5, 9}, new double[] {4, 4, 10})).isEmpty();
    }

    @Test
    void twoDifferentResultsAreTooFewToHaveSomethingInCommon() {
        assertThat(ofNumbers(new double[] {3, 5, 5}, new double[] {4, 6, 6})).isEmpty();
    }

    @Test
    void oneNumberForDifferentResultsIsAlwaysTheSame() {
        assertThat(ofNumbers(new double[] {3, 5, 9}, new double[] {1, 1, 1})).contains("always-the-same");
    }

    @Test
    void wholeNumbersBesideFractionsAreMadeWhole() {
        assertThat(ofNumbers(new double[] {0.5, 2.25, 7.75}, new double[] {1, 2, 7}))
                .contains("made-whole");
        assertThat(ofNumbers(new double[] {0.5, 2.25, 7}, new double[] {1, 2, 6.5}))
                .isEmpty();
    }

    @Test
    void noNumberIsNamedUnlessAnArgumentIsNoneEither() {
        List<Failure> failures = List.of(wrong(0.5, Double.NaN, 2.0));
        assertThat(ResultPatterns.of(Reason.WRONG_VALUE, failures)).contains("not-a-number");
        List<Failure> infinite = List.of(wrong(0.5, Double.NaN, Double.POSITIVE_INFINITY));
        assertThat(ResultPatterns.of(Reason.WRONG_VALUE, infinite)).isEmpty();
    }

    @Test
    void aGridOfZerosIsAllZero() {
        assertThat(ofGrids(new double[][] {{1, 2}, {3, 4}}, new double[2][2])).contains("all-zero");
    }

    @Test
    void onlyALastRowOrColumnOfZerosIsLeftZero() {
        double[][] right = {{1, 2}, {3, 4}};
        assertThat(ofGrids(right, new double[][] {{1, 2}, {0, 0}})).contains("last-line-left-zero");
        assertThat(ofGrids(right, new double[][] {{1, 0}, {3, 0}})).contains("last-line-left-zero");
        assertThat(ofGrids(right, new double[][] {{0, 0}, {3, 4}})).isEmpty();
        assertThat(ofGrids(right, new double[][] {{1, 2}, {0, 5}})).isEmpty();
    }

    @Test
    void oneLineMoreOrLessIsNamedAndTwoAreNot() {
        assertThat(ofShapes(new double[2][2], new double[3][2])).contains("one-line-too-many");
        assertThat(ofShapes(new double[2][2], new double[1][1])).contains("one-line-too-few");
        assertThat(ofShapes(new double[2][2], new double[3][1])).isEmpty();
        assertThat(ofShapes(new double[2][2], new double[4][2])).isEmpty();
    }

    @Test
    void whatALawComputesFromAnAnswerSaysNothingOfTheAnswer() {
        Failure computed = new Failure(
                Reason.WRONG_VALUE,
                call(1.0),
                new Answer.Returned(2.0, Answer.SideEffects.GOOD),
                0.5,
                Double.NaN,
                List.of());
        assertThat(ResultPatterns.of(Reason.WRONG_VALUE, List.of(computed))).isEmpty();
    }

    private static Optional<String> ofNumbers(double[] expected, double[] actual) {
        return ResultPatterns.of(
                Reason.WRONG_VALUE,
                IntStream.range(0, expected.length)
                        .mapToObj(i -> wrong(expected[i], actual[i], 1.0))
                        .toList());
    }

    private static Optional<String> ofGrids(double[][] expected, double[][] actual) {
        return ResultPatterns.of(Reason.WRONG_VALUE, List.of(wrong(expected, actual, 1.0)));
    }

    private static Optional<String> ofShapes(double[][] expected, double[][] actual) {
        return ResultPatterns.of(Reason.WRONG_SHAPE, List.of(failure(Reason.WRONG_SHAPE, expected, actual, 1.0)));
    }

    private static Failure wrong(Object expected, Object actual, Object argument) {
        return failure(Reason.WRONG_VALUE, expected, actual, argument);
    }

    private static Failure failure(Reason reason, Object expected, Object actual, Object argument) {
        return new Failure(
                reason,
                call(argument),
                new Answer.Returned(actual, Answer.SideEffects.GOOD),
                expected,
                actual,
                List.of());
    }

    private static Call call(Object argument) {
        return new Call(EXERCISE, EXERCISE.methods().get(0), Arrays.asList(argument));
    }
}
