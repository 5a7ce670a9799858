package stridelab.grader.exercise;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One question to a submission: a method of a contract and the arguments to call it with.
 *
 * <p>The arguments are ours: whoever answers a call gives the student copies. An argument is an {@link Integer}, a
 * {@link Double}, an {@code int[]}, a {@code double} array of one to four dimensions (null and ragged ones among them,
 * since refusing those is asked too), or a {@link DoubleBinaryOperator}, which is called back.
 *
 * @param contract the exercise that is asked
 * @param method the contract's method, not the student's
 * @param arguments in the order of the method's parameters; an element may be null
 */
public record Call(Contract contract, Method method, List<@Nullable Object> arguments) {
    public Call {
        arguments = Collections.unmodifiableList(Arrays.asList(arguments.toArray()));
    }

    /** Whether it asks the same, bit for bit; an operator is like any other. */
    public boolean asks(Call other) {
        if (!method.equals(other.method)) {
            return false;
        }
        for (int i = 0; i < arguments.size(); i++) {
            Object mine = arguments.get(i);
            Object theirs = other.arguments.get(i);
            boolean operators = mine instanceof DoubleBinaryOperator && theirs instanceof DoubleBinaryOperator;
            if (!operators && !Objects.deepEquals(mine, theirs)) {
                return false;
            }
        }
        return true;
    }

    /** Whether an operator is among the arguments, so that there is something to do for us before it is answered. */
    public boolean callsBack() {
        return arguments.stream().anyMatch(DoubleBinaryOperator.class::isInstance);
    }

    /** The names of the parameters, as the contract has them. */
    public List<String> parameterNames() {
        return Stream.of(method.getParameters()).map(Parameter::getName).toList();
    }
}
