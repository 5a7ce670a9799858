package stridelab.grader.results;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The smallest call on which a property failed.
 *
 * <p>A value is what JSON has for it: a number, nested lists of numbers, {@code "NaN"}, {@code "Infinity"},
 * {@code "-Infinity"}, null, or a sentence where it was too large to be worth printing.
 *
 * @param arguments with the names of the contract's parameters
 * @param expected what the contract asks for; null where it asks for a refusal
 * @param actual what the student's method returned; null where it threw
 * @param thrown the class and message of what it threw; null where it returned
 * @param mutatedArgument the name of the argument that the method changed; null where it left all alone
 * @param test the source of a JUnit test for the student's project that fails for the same reason; null where there is
 *     no short one
 * @param cell the index of the first wrong cell, one number a dimension; null where no cell is
 * @param line of the student's in which an exception arose; null where none is known
 * @param printed the end of what the student's code printed during the call; null where it printed nothing, or none was
 *     kept, as of a call that did not return
 * @param compared what {@code expected} and {@code actual} are; null where they are what the method is to return
 */
public record Counterexample(
        List<Argument> arguments,
        @Nullable Object expected,
        @Nullable Object actual,
        @Nullable String thrown,
        @Nullable String mutatedArgument,
        @Nullable String test,
        @Nullable List<Integer> cell,
        @Nullable SourceLine line,
        @Nullable String printed,
        @Nullable Compared compared) {
    public Counterexample {
        arguments = List.copyOf(arguments);
        cell = cell == null ? null : List.copyOf(cell);
    }

    /** With nothing that results files of earlier versions do not have. */
    public Counterexample(
            List<Argument> arguments,
            @Nullable Object expected,
            @Nullable Object actual,
            @Nullable String thrown,
            @Nullable String mutatedArgument,
            @Nullable String test) {
        this(arguments, expected, actual, thrown, mutatedArgument, test, null, null, null, null);
    }

    /** Without a test. */
    public Counterexample(
            List<Argument> arguments,
            @Nullable Object expected,
            @Nullable Object actual,
            @Nullable String thrown,
            @Nullable String mutatedArgument) {
        this(arguments, expected, actual, thrown, mutatedArgument, null);
    }

    /**
     * One argument of the call.
     *
     * @param name the parameter's
     * @param value as JSON has it
     */
    public record Argument(String name, @Nullable Object value) {}

    /** What was compared where it was not what the method returned. */
    public enum Compared {
        /** The pairs that the operator among the arguments was called with, sorted. */
        OPERATOR_CALLS,
        /** How often the operator among the arguments was called. */
        OPERATOR_CALL_COUNT,
        /** Something computed from what the method returned, such as a sum. */
        COMPUTED;

        /** As {@code results.json} has it. */
        @JsonValue
        public String json() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
