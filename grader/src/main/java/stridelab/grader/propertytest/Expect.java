package stridelab.grader.propertytest;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import stridelab.grader.exercise.Answer;
import stridelab.grader.propertytest.Agreement.Difference;
import stridelab.grader.propertytest.Failure.Reason;

/**
 * What a property expects of a student's answer. What is reported is the last call that was made, so the call in
 * question stands last in the supplier.
 *
 * @param <T> the type of the answer
 */
public final class Expect<T> {
    private final Supplier<? extends T> answer;

    private Expect(Supplier<? extends T> answer) {
        this.answer = answer;
    }

    /** Starts an expectation; the student is asked when it is completed. */
    public static <T> Expect<T> expect(Supplier<? extends T> answer) {
        return new Expect<>(answer);
    }

    /** The answer is {@code expected}, as far as {@link Agreement} goes. */
    public Asked toBe(T expected) {
        T actual = ask(expected);
        Agreement.difference(expected, actual).ifPresent(difference -> fail(difference, expected, actual));
        return new Asked(expected, actual);
    }

    /** As {@link #toBe}, where the largest magnitude M of the agreement is not the expected result's. */
    public Asked toBe(T expected, double magnitude) {
        T actual = ask(expected);
        Agreement.difference(expected, actual, magnitude).ifPresent(difference -> fail(difference, expected, actual));
        return new Asked(expected, actual);
    }

    /** The arguments are bad, so the method throws an {@link IllegalArgumentException} or a subclass of it. */
    public void toReject() {
        try {
            answer.get();
        } catch (Failed failed) {
            Failure failure = failed.failure();
            if (failure.reason() == Reason.THREW && failure.answer() instanceof Answer.Threw threw) {
                if (!refusal(threw)) {
                    throw new Failed(new Failure(Reason.WRONG_EXCEPTION, failure.call(), threw, null, null, List.of()));
                }
                return;
            }
            if (failure.reason() != Reason.MALFORMED) {
                throw failed;
            }
        }
        Observation last = StandIn.current().lastObservation();
        throw new Failed(new Failure(
                Reason.MISSING_EXCEPTION, last.call(), last.answer(), null, value(last.answer()), List.of()));
    }

    private static boolean refusal(Answer.Threw threw) {
        try {
            Class<?> kind = Class.forName(threw.kind(), false, ClassLoader.getPlatformClassLoader());
            return IllegalArgumentException.class.isAssignableFrom(kind);
        } catch (ClassNotFoundException | LinkageError e) {
            // The name is the word of the student's process.
            return false;
        }
    }

    private T ask(T expected) {
        try {
            return answer.get();
        } catch (Failed failed) {
            throw new Failed(failed.failure().expecting(expected));
        }
    }

    private static void fail(Difference difference, @Nullable Object expected, @Nullable Object actual) {
        Observation last = StandIn.current().lastObservation();
        throw new Failed(
                new Failure(difference.reason(), last.call(), last.answer(), expected, actual, difference.cell()));
    }

    private static @Nullable Object value(Answer answer) {
        return answer instanceof Answer.Returned returned ? returned.value() : null;
    }

    /** A right answer, whose sideEffects may be asked for too. */
    public final class Asked {
        private final T expected;
        private final T actual;

        private Asked(T expected, T actual) {
            this.expected = expected;
            this.actual = actual;
        }

        /** No argument has changed. */
        public Asked withoutMutation() {
            return mind(sideEffects -> sideEffects.mutatedArgument() >= 0, Reason.MUTATED_ARGUMENT);
        }

        /** The result's rows are arrays of their own, none of them an argument's. */
        public Asked withoutAliasing() {
            mind(Answer.SideEffects::sharesInput, Reason.SHARES_INPUT);
            return mind(Answer.SideEffects::sharesRows, Reason.SHARES_ROWS);
        }

        /** The same call once more gives the same answer. */
        public Asked repeatably() {
            T second = ask(expected);
            Optional<Difference> difference = Agreement.difference(expected, second);
            if (difference.isPresent()) {
                fail(new Difference(Reason.NOT_REPEATABLE, difference.get().cell()), expected, second);
            }
            return this;
        }

        private Asked mind(Predicate<Answer.SideEffects> bad, Reason reason) {
            Observation last = StandIn.current().lastObservation();
            if (last.answer() instanceof Answer.Returned returned && bad.test(returned.sideEffects())) {
                fail(new Difference(reason, List.of()), expected, actual);
            }
            return this;
        }
    }
}
