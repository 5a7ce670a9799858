package stridelab.grader.feedback;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import stridelab.grader.exercise.Answer;
import stridelab.grader.exercise.Call;
import stridelab.grader.exercise.Implementation;
import stridelab.grader.propertytest.Observation;
import stridelab.grader.text.Messages;
import stridelab.grader.text.Text;

/**
 * Says which arguments of a call are bad: those with which the right answers refuse, and without which they do not.
 *
 * <p>A property about refusals asks a good call first; its arguments are put in place of the bad call's, one at a time.
 */
final class BadArguments {
    private final Implementation right;

    /** {@code right} answers as the solution does. */
    BadArguments(Implementation right) {
        this.right = right;
    }

    /** Names the bad arguments of {@code call}, with what is wrong with them; nothing where that cannot be told. */
    Optional<Text> of(Call call, List<Observation> seen) {
        return good(call, seen).flatMap(good -> described(call, cured(call, good)));
    }

    /** The last call of the same method before this one that the right answers do not refuse. */
    private Optional<Call> good(Call call, List<Observation> seen) {
        for (int i = seen.size() - 1; i >= 0; i--) {
            Call before = seen.get(i).call();
            if (before.method().equals(call.method()) && accepted(before)) {
                return Optional.of(before);
            }
        }
        return Optional.empty();
    }

    /** The places of the arguments that make the call a good one if they are replaced by the good call's. */
    private List<Integer> cured(Call call, Call good) {
        return IntStream.range(0, call.arguments().size())
                .filter(i -> !(call.arguments().get(i) instanceof DoubleBinaryOperator))
                .filter(i -> accepted(with(call, i, good.arguments().get(i))))
                .boxed()
                .toList();
    }

    private boolean accepted(Call call) {
        return right.ask(call) instanceof Answer.Returned;
    }

    private static Call with(Call call, int place, @Nullable Object argument) {
        List<@Nullable Object> arguments = new ArrayList<>(call.arguments());
        arguments.set(place, argument);
        return new Call(call.contract(), call.method(), arguments);
    }

    private static Optional<Text> described(Call call, List<Integer> places) {
        List<String> names = call.parameterNames();
        Optional<Text> unfit = places.stream()
                .map(i -> unfit(names.get(i), call.arguments().get(i)))
                .flatMap(Optional::stream)
                .findFirst();
        if (unfit.isPresent() || places.isEmpty()) {
            return unfit;
        }
        if (places.size() == 1) {
            String name = names.get(places.get(0));
            Object value = call.arguments().get(places.get(0));
            // A grid that is one by itself is bad for its shape.
            return Optional.of(
                    value instanceof Object[]
                            ? Messages.text("report.bad-shape", name, FailureMessage.shape(value))
                            : Messages.text("report.bad-value", name, String.valueOf(Values.json(value))));
        }
        return Optional.of(Messages.text(
                "report.bad-together",
                String.join(", ", places.stream().map(names::get).toList())));
    }

    /** What is wrong with an array by itself. */
    private static Optional<Text> unfit(String name, @Nullable Object value) {
        if (value == null) {
            return Optional.of(Messages.text("report.bad-null", name));
        }
        if (!value.getClass().isArray()) {
            return Optional.empty();
        }
        List<@Nullable Object> parts = parts(value);
        if (parts.isEmpty()) {
            return Optional.of(Messages.text("report.bad-empty", name));
        }
        if (!(value instanceof Object[])) {
            return Optional.empty();
        }
        if (parts.contains(null)) {
            return Optional.of(Messages.text("report.bad-null-row", name));
        }
        List<Optional<Text>> within =
                parts.stream().map(part -> unfit(name, part)).toList();
        boolean alike =
                parts.stream().map(part -> Array.getLength(part)).distinct().count() == 1;
        return within.stream()
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> alike ? Optional.empty() : Optional.of(Messages.text("report.bad-ragged", name)));
    }

    private static List<@Nullable Object> parts(Object array) {
        return array instanceof Object[] objects
                ? Arrays.asList(objects)
                : IntStream.range(0, Array.getLength(array))
                        .<@Nullable Object>mapToObj(i -> Array.get(array, i))
                        .toList();
    }
}
