package stridelab.site.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import stridelab.grader.results.Counterexample;
import stridelab.grader.results.Counterexample.Compared;
import stridelab.grader.text.VisibleText;

/**
 * Calls of an operator with the same pair, such as {@code multiply(1, 2)}.
 *
 * @param call as code
 * @param times how often
 * @param wrong whether on the other side it is called more or less often
 */
public record CallsView(String call, int times, boolean wrong) {
    /** The calls of {@code pairs}, in their order; none where the counterexample compares something else. */
    static List<CallsView> of(Counterexample example, @Nullable Object pairs, @Nullable Object others) {
        if (example.compared() != Compared.OPERATOR_CALLS) {
            return List.of();
        }
        String operator = operator(example);
        Map<String, Integer> theirs = counts(others);
        return counts(pairs).entrySet().stream()
                .map(pair -> new CallsView(
                        operator + "(" + pair.getKey() + ")",
                        pair.getValue(),
                        !pair.getValue().equals(theirs.get(pair.getKey()))))
                .toList();
    }

    /** The argument whose value is a function: neither a number nor an array. */
    private static String operator(Counterexample example) {
        return example.arguments().stream()
                .filter(argument -> argument.value() instanceof String text && text.contains("->"))
                .map(argument -> VisibleText.named(argument.name()))
                .findFirst()
                .orElse("");
    }

    private static Map<String, Integer> counts(@Nullable Object pairs) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        if (pairs instanceof List<?> list) {
            list.forEach(pair -> counts.merge(text(pair), 1, Integer::sum));
        }
        return counts;
    }

    private static String text(@Nullable Object pair) {
        return pair instanceof List<?> numbers
                ? numbers.stream()
                        .map(number -> number instanceof Number value ? Numbers.rounded(value) : String.valueOf(number))
                        .map(VisibleText::named)
                        .collect(Collectors.joining(", "))
                : VisibleText.named(String.valueOf(pair));
    }
}
