package stridelab.grader.diagnosis;

import java.util.Optional;
import java.util.Set;
import stridelab.grader.exercise.Answer;
import stridelab.grader.propertytest.Failure;

/** What a failure says by itself, of an answer that the catalogue does not have. */
final class FailureHeuristics {
    /** What a number that has wrapped around leads to, as the length or the index of an array. */
    private static final Set<String> OF_WRAPPED_NUMBERS = Set.of(
            "java.lang.NegativeArraySizeException",
            "java.lang.ArrayIndexOutOfBoundsException",
            "java.lang.IndexOutOfBoundsException");

    /** What the JVM and the library throw over arguments that code passes on unseen. */
    private static final Set<String> JAVAS_OWN = Set.of(
            "java.lang.NegativeArraySizeException",
            "java.lang.ArrayIndexOutOfBoundsException",
            "java.lang.StringIndexOutOfBoundsException",
            "java.lang.IndexOutOfBoundsException",
            "java.lang.ArrayStoreException",
            "java.lang.ClassCastException",
            "java.lang.NumberFormatException",
            "java.lang.OutOfMemoryError",
            "java.lang.StackOverflowError",
            "java.util.NoSuchElementException");

    private FailureHeuristics() {}

    /** The name of a misconception that is common to all exercises. */
    static Optional<String> of(Failure failure) {
        return switch (failure.reason()) {
            case MUTATED_ARGUMENT -> Optional.of("input-changed");
            case SHARES_INPUT, SHARES_ROWS -> Optional.of("memory-shared");
            case NOT_REPEATABLE -> Optional.of(StateDependence.SIGN);
            case MISSING_EXCEPTION -> Optional.of("check-missing");
            case WRONG_EXCEPTION ->
                Optional.of(
                        failure.answer() instanceof Answer.Threw threw && !byAccident(threw)
                                ? "other-exception"
                                : "refused-by-accident");
            case SINGLE_PRECISION -> Optional.of("computed-in-float");
            case MALFORMED -> Optional.of("null-or-ragged");
            case THREW -> failure.answer() instanceof Answer.Threw threw ? thrown(threw) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** What the failure of an extreme call says, of a method that has ordinary values right. */
    static Optional<String> ofExtreme(Failure failure) {
        if (failure.answer() instanceof Answer.Threw threw && !OF_WRAPPED_NUMBERS.contains(threw.kind())) {
            return of(failure);
        }
        boolean rounded = failure.reason() == Failure.Reason.WRONG_VALUE
                && WrongResult.of(failure).filter(WrongResult::isRoundedToFloat).isPresent();
        return Optional.of(rounded ? "computed-in-float" : "overflow-unchecked");
    }

    /** Whether Java itself ended the computation, rather than a check in code. */
    private static boolean byAccident(Answer.Threw threw) {
        String message = String.valueOf(threw.message());
        return threw.exceptionClass().equals(threw.kind())
                && switch (threw.kind()) {
                    // The JVM's own message, which Objects.requireNonNull has not.
                    case "java.lang.NullPointerException" -> message.startsWith("Cannot ");
                    // An exact operation has looked at its result.
                    case "java.lang.ArithmeticException" -> message.equals("/ by zero");
                    default -> JAVAS_OWN.contains(threw.kind());
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
            case "java.lang.StackOverflowError" -> Optional.of("recursion-too-deep");
            default -> Optional.empty();
        };
    }
}
