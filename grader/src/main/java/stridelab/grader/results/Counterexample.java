package stridelab.grader.results;

import java.util.List;
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
 */
public record Counterexample(
        List<Argument> arguments,
        @Nullable Object expected,
        @Nullable Object actual,
        @Nullable String thrown,
        @Nullable String mutatedArgument,
        @Nullable String test) {
    public Counterexample {
        arguments = List.copyOf(arguments);
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
}
