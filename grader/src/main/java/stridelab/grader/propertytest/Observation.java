package stridelab.grader.propertytest;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stridelab.grader.exercise.Answer;
import stridelab.grader.exercise.Call;
import stridelab.grader.exercise.Implementation;
import stridelab.grader.exercise.Operator;

/**
 * One call and what came back.
 *
 * @param call the question
 * @param answer the student's
 * @param products how often an operator among the arguments was used, and with which pairs in whatever order; 0
 *     where there is none
 */
public record Observation(Call call, Answer answer, long products) {
    /** Asks {@code student} and watches. */
    public static Observation of(Call call, Implementation student) {
        Products products = new Products();
        List<@Nullable Object> arguments = call.arguments().stream()
                .<@Nullable Object>map(
                        argument -> argument instanceof Operator operator ? products.watching(operator) : argument)
                .toList();
        Answer answer = student.ask(new Call(call.contract(), call.method(), arguments, call.largestAnswer()));
        return new Observation(call, answer, products.fingerprint);
    }

    /** Returns how many numbers and arrays the answer is made of. */
    long size() {
        return answer instanceof Answer.Returned returned ? Agreement.size(returned.value()) : 1;
    }

    /** Whether this answer and another cannot be told apart, as far as {@link Agreement} goes. */
    public boolean answers(Answer other) {
        return alike(answer, other);
    }

    /** Whether two answers and their side effects cannot be told apart, as far as {@link Agreement} goes. */
    public static boolean alike(Answer one, Answer other) {
        return one.sideEffects().equals(other.sideEffects()) && alikeInValue(one, other);
    }

    /** Whether two answers cannot be told apart, whatever their side effects. */
    public static boolean alikeInValue(Answer one, Answer other) {
        if (one instanceof Answer.Returned a && other instanceof Answer.Returned b) {
            return alike(a.value(), b.value());
        }
        if (one instanceof Answer.TooLarge a && other instanceof Answer.TooLarge b) {
            return a.shape().equals(b.shape());
        }
        return one instanceof Answer.Threw a
                && other instanceof Answer.Threw b
                && a.kind().equals(b.kind());
    }

    private static boolean alike(@Nullable Object one, @Nullable Object other) {
        if (one == null || other == null) {
            return one == other;
        }
        // Where a row is null, there is nothing to be nearly equal.
        boolean whole = Agreement.wellFormed(one) && Agreement.wellFormed(other);
        return whole && Agreement.difference(one, other).isEmpty()
                || Arrays.deepEquals(new Object[] {one}, new Object[] {other});
    }

    /** A sum over the pairs, so that their order does not count. */
    private static final class Products {
        private static final long MIX = 0x9E3779B97F4A7C15L;
        private long fingerprint;

        Operator watching(Operator operator) {
            return new Operator() {
                @Override
                public Formula formula() {
                    return operator.formula();
                }

                @Override
                public double applyAsDouble(double x, double k) {
                    long pair = Double.doubleToLongBits(x) * MIX + Double.doubleToLongBits(k);
                    fingerprint += (pair ^ pair >>> 29) * MIX + 1;
                    return operator.applyAsDouble(x, k);
                }
            };
        }
    }
}
