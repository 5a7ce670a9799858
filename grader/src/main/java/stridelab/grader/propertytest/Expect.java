package stridelab.grader.propertytest;

import java.util.List;
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

    /** The answer is {@code expected}, or what computing in float makes of it. */
    public void toBe(T expected) {
        toBe(expected, Agreement.magnitude(expected));
    }

    /** As {@link #toBe(Object)}, where the largest magnitude M of the agreement is not the expected result's. */
    public void toBe(T expected, double magnitude) {
        T actual = ask(expected);
        Agreement.beyondSinglePrecision(expected, actual, magnitude)
                .ifPresent(difference -> fail(difference, expected, actual));
    }

    /**
     * The answer is as close to {@code expected} as double precision makes it. One that is wrong by more than single
     * precision loses passes: this looks at the precision alone.
     */
    public void toBeInDouble(T expected) {
        toBeInDouble(expected, Agreement.magnitude(expected));
    }

    /** As {@link #toBeInDouble(Object)}, with M given. */
    public void toBeInDouble(T expected, double magnitude) {
        T actual = orTooLarge(expected);
        if (actual != null
                && Agreement.beyondSinglePrecision(expected, actual, magnitude).isEmpty()) {
            Agreement.difference(expected, actual, magnitude)
                    .map(difference -> new Difference(Reason.SINGLE_PRECISION, difference.cell()))
                    .ifPresent(difference -> fail(difference, expected, actual));
        }
    }

    /** There is an answer, right or wrong. */
    public Answered toAnswer() {
        return new Answered(orTooLarge(null));
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
            if (failure.reason() != Reason.MALFORMED && !(failure.answer() instanceof Answer.TooLarge)) {
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

    /** Returns the answer; null where it is one that is too large to be looked at. */
    private @Nullable T orTooLarge(@Nullable T expected) {
        try {
            return answer.get();
        } catch (Failed failed) {
            if (failed.failure().answer() instanceof Answer.TooLarge) {
                return null;
            }
            throw new Failed(failed.failure().expecting(expected));
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

    /** An answer, right or wrong, whose side effects may be looked at. */
    public final class Answered {
        private final @Nullable T value;

        private Answered(@Nullable T value) {
            this.value = value;
        }

        /** No argument has changed. */
        public Answered withoutMutation() {
            return mind(sideEffects -> sideEffects.mutatedArgument() >= 0, Reason.MUTATED_ARGUMENT);
        }

        /** The result's rows are arrays of their own, none of them an argument's. */
        public Answered withoutAliasing() {
            mind(Answer.SideEffects::sharesInput, Reason.SHARES_INPUT);
            return mind(Answer.SideEffects::sharesRows, Reason.SHARES_ROWS);
        }

        /** The same call once more gives the same answer. */
        public Answered repeatably() {
            Answer first = StandIn.current().lastObservation().answer();
            T second = orTooLarge(null);
            if (value != null && second != null) {
                Agreement.difference(value, second)
                        .map(difference -> new Difference(Reason.NOT_REPEATABLE, difference.cell()))
                        .ifPresent(difference -> fail(difference, value, second));
            } else if (!StandIn.current().lastObservation().answers(first)) {
                fail(new Difference(Reason.NOT_REPEATABLE, List.of()), value, second);
            }
            return this;
        }

        private Answered mind(Predicate<Answer.SideEffects> bad, Reason reason) {
            Observation last = StandIn.current().lastObservation();
            if (bad.test(last.answer().sideEffects())) {
                fail(new Difference(reason, List.of()), null, value);
            }
            return this;
        }
    }
}
