package stridelab.grader.diagnosis;

import java.util.Optional;
import stridelab.grader.propertytest.Failure;

/** What a failure says by itself, of an answer that the catalogue does not have. */
final class FailureHeuristics {
    private FailureHeuristics() {}

    /** The name of a misconception that is common to all exercises. */
    static Optional<String> of(Failure failure) {
        return switch (failure.reason()) {
            case MUTATED_ARGUMENT -> Optional.of("input-changed");
            case SHARES_INPUT, SHARES_ROWS -> Optional.of("memory-shared");
            case NOT_REPEATABLE -> Optional.of("remembers-earlier-calls");
            case MISSING_EXCEPTION, WRONG_EXCEPTION -> Optional.of("check-missing");
            case SINGLE_PRECISION -> Optional.of("computed-in-float");
            default -> Optional.empty();
        };
    }
}
