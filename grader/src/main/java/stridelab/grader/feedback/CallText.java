package stridelab.grader.feedback;

import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import stridelab.grader.exercise.Call;

/** A call as a line of text, such as {@code samePadding(k = 18)}. */
final class CallText {
    private static final int LONGEST_VALUE = 80;

    private CallText() {}

    static String of(Call call) {
        List<String> names = call.parameterNames();
        return IntStream.range(0, names.size())
                .mapToObj(i -> names.get(i) + " = " + value(call.arguments().get(i)))
                .collect(Collectors.joining(", ", call.method().getName() + "(", ")"));
    }

    private static String value(@Nullable Object argument) {
        if (argument instanceof DoubleBinaryOperator) {
            return "…";
        }
        String text = String.valueOf(Values.json(argument));
        return text.length() <= LONGEST_VALUE ? text : text.substring(0, LONGEST_VALUE) + "…";
    }
}
