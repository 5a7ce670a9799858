package stridelab.grader.diagnosis;

import java.util.Optional;
import stridelab.grader.exercise.Answer;
import stridelab.grader.propertytest.Failure;

/** What a failure says by itself, of an answer that the catalogue does not have. */
final class FailureHeuristics {
    private FailureHeuristics() {}

    /** The name of a misconception that is common to all exercises. */
    static Optional<String> of(Failure failure) {
        return switch (failure.reason()) {
            case MUTATED_ARGUMENT -> Optional.of("input-changed");
            case SHARES_INPUT, SHARES_ROWS -> Optional.of("memory-shared");
            case NOT_REPEATABLE -> Optional.of(StateDependence.SIGN);
            case MISSING_EXCEPTION -> Optional.of("check-missing");
            case WRONG_EXCEPTION -> Optional.of("refused-by-accident");
            case SINGLE_PRECISION -> Optional.of("computed-in-float");
            case THREW -> failure.answer() instanceof Answer.Threw threw ? thrown(threw) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** What an exception for good arguments says. */
    private static Optional<String> thrown(Answer.Threw threw) {
        return switch (threw.kind()) {
            case "java.lang.IllegalArgumentException" -> Optional.of("good-refused");
            case "java.lang.ArrayIndexOutOfBoundsException", "java.lang.IndexOutOfBoundsException" ->
                Optional.of("reaches-outside");
            case "java.lang.NegativeArraySizeException" -> Optional.of("size-below-zero");
            case "java.lang.NullPointerException" -> Optional.of("array-never-made");
            case "java.lang.ArithmeticException" -> Optional.of("arithmetic-stopped");
            default -> Optional.empty();
        };
    }
}
