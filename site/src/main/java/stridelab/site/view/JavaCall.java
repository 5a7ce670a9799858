package stridelab.site.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import stridelab.grader.results.Counterexample;

/** The call of a counterexample as a line of Java, to be pasted into a test of the student's own. */
final class JavaCall {
    private static final int LIMIT = 2_000;

    private JavaCall() {}

    /** Empty where an argument has no literal (a function, a value that was cut) or the line would be endless. */
    static Optional<String> of(String className, String method, List<Counterexample.Argument> arguments) {
        if (arguments.stream().anyMatch(argument -> literal(argument.value()) == null)) {
            return Optional.empty();
        }
        String call = arguments.stream()
                .map(argument -> typed(argument.value()))
                .collect(Collectors.joining(", ", className + "." + method + "(", ")"));
        return call.length() > LIMIT ? Optional.empty() : Optional.of(call);
    }

    private static String typed(@Nullable Object value) {
        return value instanceof List<?> list ? "new " + type(list) + literal(list) : literal(value) + "";
    }

    private static @Nullable String literal(@Nullable Object value) {
        if (value == null) {
            return "null";
        }
        if (value instanceof List<?> list) {
            List<@Nullable String> elements =
                    list.stream().<@Nullable String>map(JavaCall::literal).toList();
            return elements.contains(null) ? null : "{" + String.join(", ", elements) + "}";
        }
        if (value instanceof Integer || value instanceof Double) {
            return value.toString();
        }
        return switch (value.toString()) {
            case "NaN" -> "Double.NaN";
            case "Infinity" -> "Double.POSITIVE_INFINITY";
            case "-Infinity" -> "Double.NEGATIVE_INFINITY";
            default -> value instanceof Long ? value + "L" : null;
        };
    }

    private static String type(List<?> list) {
        Object first = list.isEmpty() ? null : list.get(0);
        if (first instanceof List<?> inner) {
            return type(inner) + "[]";
        }
        return first instanceof Integer ? "int[]" : "double[]";
    }
}
