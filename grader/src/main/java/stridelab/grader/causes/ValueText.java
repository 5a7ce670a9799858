package stridelab.grader.causes;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import stridelab.grader.results.Counterexample;

/** Values of a counterexample on one line, whole numbers without a fraction; what is too long for that is cut. */
final class ValueText {
    private static final int LONGEST = 80;
    private static final double WHOLE = 1e15;

    private ValueText() {}

    /** The call, such as {@code samePadding(k = 18)}. */
    static String call(String method, Counterexample example) {
        return example.arguments().stream()
                .map(argument -> argument.name() + " = " + of(argument.value()))
                .collect(Collectors.joining(", ", method + "(", ")"));
    }

    static String of(@Nullable Object value) {
        String text = whole(value).replaceAll("\\s+", " ");
        return text.length() <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, codePoints(text))) + "…";
    }

    /** The number in the cell of this index; null where there is none. */
    static @Nullable Object cell(@Nullable Object value, List<Integer> index) {
        Object part = value;
        for (int i : index) {
            if (!(part instanceof List<?> list) || i < 0 || i >= list.size()) {
                return null;
            }
            part = list.get(i);
        }
        return part;
    }

    private static int codePoints(String text) {
        return Math.min(LONGEST - 1, text.codePointCount(0, text.length()));
    }

    private static String whole(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(ValueText::whole).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof Double number && number == Math.rint(number) && Math.abs(number) < WHOLE) {
            return Long.toString(number.longValue());
        }
        return String.valueOf(value);
    }
}
