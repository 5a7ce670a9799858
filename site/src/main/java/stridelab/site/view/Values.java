package stridelab.site.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import stridelab.grader.text.VisibleText;

/**
 * Turns values as JSON has them into what is shown, and marks where one differs from its counterpart.
 *
 * <p>Two numbers agree as in the exercises' rules: to within 1e-9 · max(1, M), M the largest magnitude expected. The
 * marks only point: the verdict was the grader's.
 */
final class Values {
    private static final double TOLERANCE = 1e-9;

    private final double tolerance;
    private final Function<Number, String> format;

    private Values(double tolerance, Function<Number, String> format) {
        this.tolerance = tolerance;
        this.format = format;
    }

    /** An argument: nothing to compare it with. */
    static ValueView alone(@Nullable Object value) {
        return new Values(0, Numbers::rounded).view(value, value);
    }

    /** What was expected and what came, each marked where the other differs. */
    record Pair(ValueView expected, ValueView actual) {}

    static Pair pair(@Nullable Object expected, @Nullable Object actual) {
        double tolerance = TOLERANCE * Math.max(1, magnitude(expected));
        Values values = new Values(tolerance, Numbers::rounded);
        if (values.roundingHides(expected, actual)) {
            values = new Values(tolerance, Numbers::exact);
        }
        return new Pair(values.view(expected, actual), values.view(actual, expected));
    }

    private ValueView view(@Nullable Object value, @Nullable Object other) {
        if (!(value instanceof List<?> list) || !isDrawable(list)) {
            return new ValueView(text(value), !agree(value, other), List.of(), null);
        }
        List<ValueView.Grid> grids = new ArrayList<>();
        collect(list, other, "", grids);
        return new ValueView(null, false, grids, shape(list));
    }

    private void collect(List<?> value, @Nullable Object other, String label, List<ValueView.Grid> grids) {
        int depth = depth(value);
        if (depth > 2) {
            for (int i = 0; i < value.size(); i++) {
                collect((List<?>) value.get(i), at(other, i), label + "[" + i + "]", grids);
            }
        } else if (depth == 2) {
            grids.add(new ValueView.Grid(
                    label,
                    IntStream.range(0, value.size())
                            .mapToObj(i -> row(value.get(i), at(other, i)))
                            .toList()));
        } else {
            grids.add(new ValueView.Grid(label, List.of(row(value, other))));
        }
    }

    private ValueView.Row row(@Nullable Object row, @Nullable Object other) {
        if (!(row instanceof List<?> cells)) {
            return new ValueView.Row(List.of(new ValueView.Cell(text(row), !agree(row, other))));
        }
        return new ValueView.Row(IntStream.range(0, cells.size())
                .mapToObj(i -> new ValueView.Cell(text(cells.get(i)), !agree(cells.get(i), at(other, i))))
                .toList());
    }

    private String text(@Nullable Object value) {
        if (value instanceof Number number) {
            return format.apply(number);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(this::text).collect(Collectors.joining(", ", "[", "]"));
        }
        return VisibleText.named(String.valueOf(value));
    }

    private boolean agree(@Nullable Object a, @Nullable Object b) {
        return a instanceof Number x && b instanceof Number y
                ? Math.abs(x.doubleValue() - y.doubleValue()) <= tolerance
                : Objects.equals(a, b);
    }

    private boolean roundingHides(@Nullable Object expected, @Nullable Object actual) {
        if (expected instanceof List<?> list) {
            return IntStream.range(0, list.size()).anyMatch(i -> roundingHides(list.get(i), at(actual, i)));
        }
        return !agree(expected, actual) && text(expected).equals(text(actual));
    }

    /** Whether a list can be drawn as grids: nothing empty in it, and numbers at one depth but for null rows. */
    private static boolean isDrawable(List<?> list) {
        int depth = depth(list);
        return depth <= 4 && isDrawable(list, depth);
    }

    private static boolean isDrawable(List<?> list, int depth) {
        if (list.isEmpty()) {
            return false;
        }
        if (depth == 1) {
            return list.stream().noneMatch(List.class::isInstance);
        }
        return list.stream()
                .allMatch(element -> element instanceof List<?> inner
                        ? isDrawable(inner, depth - 1)
                        : element == null && depth == 2);
    }

    private static int depth(List<?> list) {
        return 1
                + list.stream()
                        .mapToInt(element -> element instanceof List<?> inner ? depth(inner) : 0)
                        .max()
                        .orElse(0);
    }

    /** The sizes from the outermost in, or null where rows are not alike. */
    private static @Nullable String shape(List<?> list) {
        List<String> shapes = list.stream()
                .map(element -> element instanceof List<?> inner ? shape(inner) : "")
                .distinct()
                .map(String::valueOf)
                .toList();
        boolean alike = shapes.size() == 1 && !shapes.get(0).equals("null");
        if (!alike) {
            return null;
        }
        return list.size() + (shapes.get(0).isEmpty() ? "" : " × " + shapes.get(0));
    }

    private static @Nullable Object at(@Nullable Object value, int index) {
        return value instanceof List<?> list && index < list.size() ? list.get(index) : null;
    }

    private static double magnitude(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().mapToDouble(Values::magnitude).max().orElse(0);
        }
        return value instanceof Number number ? Math.abs(number.doubleValue()) : 0;
    }
}
