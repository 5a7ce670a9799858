package stridelab.grader.feedback;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stridelab.grader.exercise.Answer;
import stridelab.grader.exercise.Implementation;
import stridelab.grader.propertytest.Agreement;
import stridelab.grader.propertytest.Failure;
import stridelab.grader.propertytest.Observation;
import stridelab.grader.results.Counterexample;
import stridelab.grader.text.Text;

/**
 * Puts a failure in terms of the one call that is shown. A property may have compared something that it computed from
 * the answer, such as its sum; a reader wants to see the answer itself beside the right one.
 */
final class DirectFailure {
    private final Implementation right;
    private final BadArguments badArguments;

    /** {@code right} answers as the solution does. */
    DirectFailure(Implementation right) {
        this.right = right;
        this.badArguments = new BadArguments(right);
    }

    /**
     * The same failure, of the call itself; nothing where the answer to this call is right, and it is only with other
     * calls or with the products taken on the way that it breaks a law.
     */
    Optional<Failure> of(Failure failure) {
        return switch (failure.reason()) {
            case WRONG_VALUE, WRONG_SHAPE, MALFORMED, THREW, TIMED_OUT, DIED -> compared(failure);
            case MUTATED_ARGUMENT, SHARES_INPUT, SHARES_ROWS, NOT_REPEATABLE -> Optional.of(besideRightValue(failure));
            default -> Optional.of(failure);
        };
    }

    /** Says which of the arguments are bad where they should have been refused and were not. */
    Optional<Text> badArguments(Failure failure, List<Observation> seen) {
        return switch (failure.reason()) {
            case MISSING_EXCEPTION, WRONG_EXCEPTION -> badArguments.of(failure.call(), seen);
            default -> Optional.empty();
        };
    }

    private Failure besideRightValue(Failure failure) {
        Object value = right.ask(failure.call()) instanceof Answer.Returned solution ? solution.value() : null;
        return new Failure(failure.reason(), failure.call(), failure.answer(), value, failure.actual(), failure.cell());
    }

    /** What the failure compares where that is not the answer to its call; null where it is. */
    static Counterexample.@Nullable Compared compares(Failure shown, boolean direct) {
        if (shown.call().hasOperator() && shown.expected() instanceof Long) {
            return Counterexample.Compared.OPERATOR_CALL_COUNT;
        }
        if (direct || shown.expected() == null) {
            return null;
        }
        return shown.call().hasOperator() ? Counterexample.Compared.OPERATOR_CALLS : Counterexample.Compared.COMPUTED;
    }

    private Optional<Failure> compared(Failure failure) {
        if (!(right.ask(failure.call()) instanceof Answer.Returned solution) || solution.value() == null) {
            return Optional.of(failure);
        }
        if (failure.answer() instanceof Answer.TooLarge large
                && FailureMessage.shape(solution.value()).equals(FailureMessage.shape(large))) {
            return Optional.of(new Failure(
                    Failure.Reason.MALFORMED, failure.call(), large, solution.value(), null, failure.cell()));
        }
        if (!(failure.answer() instanceof Answer.Returned given)) {
            return Optional.of(new Failure(
                    failure.reason(), failure.call(), failure.answer(), solution.value(), null, failure.cell()));
        }
        return Agreement.beyondSinglePrecision(solution.value(), given.value())
                .map(difference -> new Failure(
                        difference.reason(),
                        failure.call(),
                        given,
                        solution.value(),
                        given.value(),
                        difference.cell()));
    }
}
