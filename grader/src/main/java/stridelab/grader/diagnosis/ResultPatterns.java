package stridelab.grader.diagnosis;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import stridelab.grader.propertytest.Failure;
import stridelab.grader.propertytest.Failure.Reason;

/**
 * What the wrong results of one method have in common, where the catalogue has no answer like the student's: a name that
 * says only what holds of each of them.
 */
final class ResultPatterns {
    /** Fewer different right results may have something in common by chance. */
    private static final int DIFFERENT_AT_LEAST = 3;

    private final List<WrongResult> results;
    private final boolean ofNumbers;

    /** {@code ofNumbers} says that no argument is NaN or infinite. */
    private ResultPatterns(List<WrongResult> results, boolean ofNumbers) {
        this.results = results;
        this.ofNumbers = ofNumbers;
    }

    /**
     * Returns the name of a misconception that is common to all exercises; empty where the results have nothing in common
     * that has a name.
     *
     * @param reason which failures are looked at
     */
    static Optional<String> of(Reason reason, List<Failure> failures) {
        List<WrongResult> wrong = failures.stream()
                .filter(failure -> failure.reason() == reason)
                .flatMap(failure -> WrongResult.of(failure).stream())
                .toList();
        if (wrong.isEmpty()) {
            return Optional.empty();
        }
        boolean ofNumbers = failures.stream()
                .flatMap(failure -> failure.call().arguments().stream())
                .allMatch(WrongResult::isOfNumbers);
        ResultPatterns patterns = new ResultPatterns(wrong, ofNumbers);
        return switch (reason) {
            case WRONG_VALUE -> patterns.ofValues();
            case WRONG_SHAPE -> patterns.ofShapes();
            default -> Optional.empty();
        };
    }

    private Optional<String> ofValues() {
        if (ofNumbers && all(WrongResult::isNoNumber)) {
            return Optional.of("not-a-number");
        }
        if (all(WrongResult::isZero) && results.stream().anyMatch(result -> result.actual().length > 1)) {
            return Optional.of("all-zero");
        }
        if (all(WrongResult::lacksLastLines) && results.stream().anyMatch(WrongResult::hasRightNumbers)) {
            return Optional.of("last-line-left-zero");
        }
        return all(result -> result.shape().isEmpty()) ? ofSingleNumbers() : Optional.empty();
    }

    private Optional<String> ofSingleNumbers() {
        if (different(result -> result.expected()[0]) < DIFFERENT_AT_LEAST) {
            return Optional.empty();
        }
        if (different(result -> result.actual()[0]) == 1) {
            return Optional.of("always-the-same");
        }
        if (all(result -> result.difference() == 1) || all(result -> result.difference() == -1)) {
            return Optional.of("off-by-one");
        }
        return all(WrongResult::isMadeWhole) ? Optional.of("made-whole") : Optional.empty();
    }

    private Optional<String> ofShapes() {
        for (int more : new int[] {1, -1}) {
            if (all(result -> result.differsInLinesBy(more))) {
                return Optional.of(more > 0 ? "one-line-too-many" : "one-line-too-few");
            }
        }
        return Optional.empty();
    }

    private boolean all(Predicate<WrongResult> holds) {
        return results.stream().allMatch(holds);
    }

    private long different(ToDoubleFunction<WrongResult> number) {
        return results.stream().mapToDouble(number).distinct().count();
    }
}
