package stridelab.grader.propertytest;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import stridelab.grader.exercise.Answer;
import stridelab.grader.exercise.Call;

/**
 * Why a property did not pass, on the smallest input that shows it.
 *
 * @param reason what went wrong
 * @param call the call that showed it
 * @param answer what the student's method did
 * @param expected what the contract asks for; null where it asks for a refusal, or nothing was compared
 * @param actual what was compared with it: the answer's value or something computed from it
 * @param cell the index of the first wrong cell, one number a dimension; empty where there is none
 */
public record Failure(
        Reason reason,
        Call call,
        Answer answer,
        @Nullable Object expected,
        @Nullable Object actual,
        List<Integer> cell) {
    public Failure {
        cell = List.copyOf(cell);
    }

    Failure expecting(@Nullable Object value) {
        return new Failure(reason, call, answer, value, actual, cell);
    }

    /** What went wrong; the first group is a wrong answer, the second the lack of one. */
    public enum Reason {
        WRONG_VALUE,
        WRONG_SHAPE,
        MALFORMED,
        THREW,
        SINGLE_PRECISION,
        MISSING_EXCEPTION,
        WRONG_EXCEPTION,
        MUTATED_ARGUMENT,
        SHARES_INPUT,
        SHARES_ROWS,
        NOT_REPEATABLE,

        NOT_STARTED,
        ABSENT,
        NOT_ASKED,
        TIMED_OUT,
        DIED;

        /** As {@code results.json} has it. */
        @JsonValue
        public String json() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether one may stand for the other: on a smaller input wrong values are often a wrong shape. */
        boolean alike(Reason other) {
            return this == other || result() && other.result();
        }

        private boolean result() {
            return this == WRONG_VALUE || this == WRONG_SHAPE;
        }

        /** Whether the student gave no answer at all, so that a smaller input has nothing to add. */
        public boolean noAnswer() {
            return compareTo(NOT_STARTED) >= 0;
        }
    }
}
