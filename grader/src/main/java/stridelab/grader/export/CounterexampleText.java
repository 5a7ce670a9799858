package stridelab.grader.export;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import stridelab.grader.results.Counterexample;
import stridelab.grader.text.Messages;
import stridelab.grader.text.Text;

/** A counterexample as lines of text, a grid a row a line. */
final class CounterexampleText {
    private CounterexampleText() {}

    static String of(@Nullable Counterexample counterexample) {
        if (counterexample == null) {
            return "";
        }
        StringBuilder text = new StringBuilder("\n");
        counterexample.arguments().forEach(argument -> line(text, argument.name(), argument.value()));
        if (counterexample.expected() != null) {
            line(text, label("ci.expected"), counterexample.expected());
        }
        if (counterexample.actual() != null) {
            line(text, label("ci.actual"), counterexample.actual());
        }
        if (counterexample.thrown() != null) {
            line(text, label("ci.thrown"), counterexample.thrown());
        }
        return text.toString();
    }

    private static String label(String key) {
        Text label = Messages.text(key);
        return label.en() + " / " + label.zh();
    }

    private static void line(StringBuilder text, String name, @Nullable Object value) {
        text.append('\n').append(name).append(" = ").append(value(value));
    }

    private static String value(@Nullable Object value) {
        if (!(value instanceof List<?> list)) {
            return Objects.toString(value);
        }
        boolean grid = list.stream().anyMatch(List.class::isInstance);
        return list.stream()
                .map(CounterexampleText::value)
                .collect(Collectors.joining(grid ? ",\n    " : ", ", grid ? "[\n    " : "[", "]"));
    }
}
