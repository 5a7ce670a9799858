package stridelab.grader.causes;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stridelab.grader.results.Counterexample;
import stridelab.grader.results.PropertyResult;

/**
 * How much there is to read of a property's input, so that the one that is understood soonest comes first: one with an input
 * before one without, the method's own result before something computed from it, numbers that differ from zero before
 * zeros alone, in which padding and content look the same, ordinary numbers before NaN, infinities and sizes that no image
 * has; then the fewer numbers, and the shorter ones.
 */
record ExampleSize(boolean none, boolean computed, boolean blank, boolean unusual, long numbers, long characters)
        implements Comparable<ExampleSize> {
    private static final int ORDINARY = 10_000;

    private static final Comparator<ExampleSize> ORDER = Comparator.comparing(ExampleSize::none)
            .thenComparing(ExampleSize::computed)
            .thenComparing(ExampleSize::blank)
            .thenComparing(ExampleSize::unusual)
            .thenComparing(ExampleSize::numbers)
            .thenComparing(ExampleSize::characters);

    static ExampleSize of(PropertyResult property) {
        Counterexample example = property.counterexample();
        if (example == null) {
            return new ExampleSize(true, false, false, false, 0, 0);
        }
        List<@Nullable Object> arrays = example.arguments().stream()
                .<@Nullable Object>map(Counterexample.Argument::value)
                .filter(List.class::isInstance)
                .toList();
        return new ExampleSize(
                false,
                example.compared() != null,
                !arrays.isEmpty() && arrays.stream().allMatch(ExampleSize::zero),
                example.arguments().stream().anyMatch(argument -> isUnusual(argument.value())),
                example.arguments().stream()
                        .mapToLong(argument -> count(argument.value()))
                        .sum(),
                example.arguments().stream()
                        .mapToLong(argument -> String.valueOf(argument.value()).length())
                        .sum());
    }

    @Override
    public int compareTo(ExampleSize other) {
        return ORDER.compare(this, other);
    }

    private static boolean zero(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().allMatch(ExampleSize::zero)
                : value instanceof Number number && number.doubleValue() == 0;
    }

    private static boolean isUnusual(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().anyMatch(ExampleSize::isUnusual);
        }
        // NaN and infinities are texts, and so is an operator.
        return value instanceof Number number
                ? Math.abs(number.doubleValue()) > ORDINARY
                : "NaN".equals(value) || "Infinity".equals(value) || "-Infinity".equals(value);
    }

    private static long count(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().mapToLong(ExampleSize::count).sum()
                : 1;
    }
}
