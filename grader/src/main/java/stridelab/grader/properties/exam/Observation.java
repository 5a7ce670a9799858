package stridelab.grader.properties.exam;

import java.util.List;
import java.util.function.DoubleBinaryOperator;
import org.jspecify.annotations.Nullable;
import stridelab.grader.exercise.Answer;
import stridelab.grader.exercise.Call;
import stridelab.grader.exercise.Student;

/**
 * One call and what came back.
 *
 * @param call the question
 * @param answer the student's
 * @param products how often an operator among the arguments was called back, and with which pairs in whatever order; 0
 *     where there is none
 */
public record Observation(Call call, Answer answer, long products) {
    /** Asks {@code student} and watches. */
    public static Observation of(Call call, Student student) {
        Products products = new Products();
        List<@Nullable Object> arguments = call.arguments().stream()
                .<@Nullable Object>map(argument ->
                        argument instanceof DoubleBinaryOperator operator ? products.watching(operator) : argument)
                .toList();
        Answer answer = student.ask(new Call(call.contract(), call.method(), arguments));
        return new Observation(call, answer, products.fingerprint);
    }

    /** A sum over the pairs, so that their order does not count. */
    private static final class Products {
        private static final long MIX = 0x9E3779B97F4A7C15L;
        private long fingerprint;

        DoubleBinaryOperator watching(DoubleBinaryOperator operator) {
            return (x, k) -> {
                long pair = Double.doubleToLongBits(x) * MIX + Double.doubleToLongBits(k);
                fingerprint += (pair ^ pair >>> 29) * MIX + 1;
                return operator.applyAsDouble(x, k);
            };
        }
    }
}
