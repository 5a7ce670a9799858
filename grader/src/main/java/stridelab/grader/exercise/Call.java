package stridelab.grader.exercise;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One question to a submission: a method of a contract and the arguments to call it with.
 *
 * <p>The arguments are ours: an {@link Implementation} gives the student's code copies. An argument is an {@link Integer}, a
 * {@link Double}, an {@code int[]}, a {@code double} array of one to four dimensions (null and ragged ones among them,
 * since refusing those is asked too), or an {@link Operator}, whose uses are told.
 *
 * @param contract the exercise that is asked
 * @param method the contract's method, not the student's
 * @param arguments in the order of the method's parameters; an element may be null
 * @param largestAnswer the most numbers and arrays of an answer that is looked at; a larger one is {@link Answer.TooLarge}
 */
public record Call(Contract contract, Method method, List<@Nullable Object> arguments, int largestAnswer) {
    private static final int ORDINARY = 10_000;

    /** The size of an answer of four mebibytes, which no call needs. */
    private static final int ANY_ANSWER = 1 << 19;

    public Call {
        arguments = Collections.unmodifiableList(Arrays.asList(arguments.toArray()));
    }

    /** A call whose answer may have any plausible size. */
    public Call(Contract contract, Method method, List<@Nullable Object> arguments) {
        this(contract, method, arguments, ANY_ANSWER);
    }

    /** Returns the same call, of which no larger answer is looked at. */
    public Call withAnswersUpTo(int size) {
        return new Call(contract, method, arguments, Math.min(size, ANY_ANSWER));
    }

    /** Whether it asks the same, bit for bit; operators are alike that compute the same. */
    public boolean asks(Call asked) {
        boolean same = method.equals(asked.method);
        for (int i = 0; i < arguments.size() && same; i++) {
            Object mine = arguments.get(i);
            Object theirs = asked.arguments.get(i);
            same = mine instanceof Operator one && theirs instanceof Operator other
                    ? one.formula() == other.formula()
                    : Objects.deepEquals(mine, theirs);
        }
        return same;
    }

    /** Whether an operator is among the arguments. */
    public boolean hasOperator() {
        return arguments.stream().anyMatch(Operator.class::isInstance);
    }

    /**
     * Whether an argument is of a size that no image, padding, stride or sound has: a whole number beyond ±{@value
     * #ORDINARY}, alone or in an array of them, or a finite number beyond ten times that. The values of images are not
     * looked at.
     */
    public boolean extreme() {
        return arguments.stream().anyMatch(Call::extreme);
    }

    private static boolean extreme(@Nullable Object argument) {
        if (argument instanceof Integer number) {
            return Math.abs((long) number) > ORDINARY;
        }
        if (argument instanceof Double number) {
            return Double.isFinite(number) && Math.abs(number) > 10.0 * ORDINARY;
        }
        return argument instanceof int[] numbers
                && Arrays.stream(numbers).anyMatch(number -> Math.abs((long) number) > ORDINARY);
    }

    /** The names of the parameters, as the contract has them. */
    public List<String> parameterNames() {
        return Stream.of(method.getParameters()).map(Parameter::getName).toList();
    }
}
