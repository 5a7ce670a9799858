package stridelab.grader.diagnosis;

import java.lang.reflect.Array;
import java.util.Optional;
import stridelab.grader.propertytest.Agreement;
import stridelab.grader.propertytest.Failure;

/** What a failure says by itself, of an answer that the catalogue does not have. */
final class FailureHeuristics {
    /** Of the largest magnitude: a float keeps seven digits, and a few operations cost a little more. */
    private static final double FLOAT_NOISE = 1e-5;

    private FailureHeuristics() {}

    /** The name of a misconception that is common to all exercises. */
    static Optional<String> of(Failure failure) {
        return switch (failure.reason()) {
            case MUTATED_ARGUMENT -> Optional.of("input-changed");
            case SHARES_INPUT, SHARES_ROWS -> Optional.of("memory-shared");
            case NOT_REPEATABLE -> Optional.of("remembers-earlier-calls");
            case MISSING_EXCEPTION, WRONG_EXCEPTION -> Optional.of("check-missing");
            case WRONG_VALUE -> nearly(failure) ? Optional.of("computed-in-float") : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Whether the numbers agree but for what a float loses. */
    private static boolean nearly(Failure failure) {
        Object expected = failure.expected();
        return expected != null
                && fractional(expected)
                && Agreement.difference(
                                expected,
                                failure.actual(),
                                FLOAT_NOISE / Agreement.TOLERANCE * Agreement.magnitude(expected))
                        .isEmpty();
    }

    private static boolean fractional(Object expected) {
        Object part = expected;
        while (part.getClass().isArray()) {
            part = Array.get(part, 0);
        }
        return part instanceof Double;
    }
}
