package stridelab.grader.results;

import java.util.Optional;
import stridelab.grader.exercise.Answer;
import stridelab.grader.exercise.LoadedStudent;
import stridelab.grader.properties.exam.Agreement;
import stridelab.grader.properties.exam.Failure;

/**
 * Puts a failure in terms of the one call that is shown. A property may have compared something that it computed from
 * the answer, such as its sum; a reader wants to see the answer itself beside the right one, which the solution gives.
 */
final class Direct {
    private static final LoadedStudent SOLUTION = new LoadedStudent(Direct.class.getClassLoader());

    private Direct() {}

    /**
     * The same failure, of the call itself; nothing where the answer to this call is right, and it is only with other
     * calls or with the products taken on the way that it breaks a law.
     */
    static Optional<Failure> of(Failure failure) {
        return switch (failure.reason()) {
            case WRONG_VALUE, WRONG_SHAPE, MALFORMED, THREW, TIMED_OUT, DIED -> compared(failure);
            default -> Optional.of(failure);
        };
    }

    private static Optional<Failure> compared(Failure failure) {
        if (!(SOLUTION.ask(failure.call()) instanceof Answer.Returned right) || right.value() == null) {
            return Optional.of(failure);
        }
        if (!(failure.answer() instanceof Answer.Returned given)) {
            return Optional.of(new Failure(
                    failure.reason(), failure.call(), failure.answer(), right.value(), null, failure.cell()));
        }
        return Agreement.difference(right.value(), given.value())
                .map(difference -> new Failure(
                        difference.reason(), failure.call(), given, right.value(), given.value(), difference.cell()));
    }
}
