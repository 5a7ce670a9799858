package stridelab.grader.propertytest;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stridelab.grader.propertytest.Failure.Reason;

/**
 * When two answers agree: shape first, then each number within 1e-9 · max(1, M), M being the largest finite magnitude
 * in the expected result. NaN agrees with NaN alone, an infinity with itself, −0.0 with 0.0; whole numbers exactly.
 */
public final class Agreement {
    /** How far a number may be from the expected one, relative to M. */
    public static final double TOLERANCE = 1e-9;

    /**
     * The same for what single precision may lose: a float keeps seven digits, and a few operations cost a little more.
     * Most hidden properties look no closer, since computing in float is what properties of their own are about.
     */
    public static final double SINGLE_PRECISION = 5e-6;

    private Agreement() {}

    /**
     * Where two values of the same declared type first differ.
     *
     * @param reason {@code MALFORMED}, {@code WRONG_SHAPE} or {@code WRONG_VALUE}
     * @param cell the index of the first wrong cell; empty for a shape
     */
    public record Difference(Reason reason, List<Integer> cell) {}

    /** Where {@code actual} first differs from {@code expected}, or nothing where they agree. */
    public static Optional<Difference> difference(Object expected, @Nullable Object actual) {
        return difference(expected, actual, magnitude(expected));
    }

    /** Where {@code actual} differs from {@code expected} by more than computing in float explains. */
    public static Optional<Difference> beyondSinglePrecision(Object expected, @Nullable Object actual) {
        return beyondSinglePrecision(expected, actual, magnitude(expected));
    }

    /** As {@link #beyondSinglePrecision(Object, Object)}, with M given. */
    public static Optional<Difference> beyondSinglePrecision(
            Object expected, @Nullable Object actual, double magnitude) {
        return firstDifference(expected, actual, SINGLE_PRECISION * Math.max(1, magnitude));
    }

    /** As {@link #difference(Object, Object)}, with M given instead of taken from the expected result. */
    public static Optional<Difference> difference(Object expected, @Nullable Object actual, double magnitude) {
        return firstDifference(expected, actual, TOLERANCE * Math.max(1, magnitude));
    }

    private static Optional<Difference> firstDifference(Object expected, @Nullable Object actual, double tolerance) {
        if (actual == null || !wellFormed(actual)) {
            return Optional.of(new Difference(Reason.MALFORMED, List.of()));
        }
        if (!shape(expected).equals(shape(actual))) {
            return Optional.of(new Difference(Reason.WRONG_SHAPE, List.of()));
        }
        return firstWrongCell(expected, actual, tolerance, new ArrayList<>())
                .map(cell -> new Difference(Reason.WRONG_VALUE, cell));
    }

    /** Whether {@code value} is a number or a rectangular array without nulls. */
    public static boolean wellFormed(@Nullable Object value) {
        if (!(value instanceof Object[] parts)) {
            // A number, or an array of numbers.
            return value != null;
        }
        List<Integer> first = parts.length == 0 ? List.of() : shape(parts[0]);
        for (Object part : parts) {
            if (!wellFormed(part) || !shape(part).equals(first)) {
                return false;
            }
        }
        return true;
    }

    /** The lengths of a rectangular array, outermost first; empty for a number. */
    public static List<Integer> shape(@Nullable Object value) {
        List<Integer> shape = new ArrayList<>();
        Object part = value;
        while (part != null && part.getClass().isArray()) {
            int length = Array.getLength(part);
            shape.add(length);
            part = length == 0 ? null : Array.get(part, 0);
        }
        return shape;
    }

    private static Optional<List<Integer>> firstWrongCell(
            Object expected, Object actual, double tolerance, List<Integer> cell) {
        if (!expected.getClass().isArray()) {
            return agree((Number) expected, (Number) actual, tolerance)
                    ? Optional.empty()
                    : Optional.of(List.copyOf(cell));
        }
        if (expected instanceof double[] numbers
                && actual instanceof double[] others
                && agree(numbers, others, tolerance)) {
            return Optional.empty();
        }
        for (int i = 0; i < Array.getLength(expected); i++) {
            cell.add(i);
            Optional<List<Integer>> wrong =
                    firstWrongCell(Array.get(expected, i), Array.get(actual, i), tolerance, cell);
            if (wrong.isPresent()) {
                return wrong;
            }
            cell.remove(cell.size() - 1);
        }
        return Optional.empty();
    }

    private static boolean agree(Number expected, Number actual, double tolerance) {
        if (!(expected instanceof Double)) {
            return expected.longValue() == actual.longValue();
        }
        return agree(expected.doubleValue(), actual.doubleValue(), tolerance);
    }

    private static boolean agree(double[] expected, double[] actual, double tolerance) {
        for (int i = 0; i < expected.length; i++) {
            if (!agree(expected[i], actual[i], tolerance)) {
                return false;
            }
        }
        return true;
    }

    private static boolean agree(double e, double a, double tolerance) {
        // The first comparison is for infinities and −0.0, whose difference says nothing or is fine.
        return e == a || Double.isNaN(e) && Double.isNaN(a) || Double.isFinite(e) && Math.abs(e - a) <= tolerance;
    }

    /** Returns how many numbers and arrays a value is made of. */
    static long size(@Nullable Object value) {
        if (!(value instanceof Object[] parts)) {
            return value == null || !value.getClass().isArray() ? 1 : 1L + Array.getLength(value);
        }
        long size = 1;
        for (Object part : parts) {
            size += size(part);
        }
        return size;
    }

    /** The largest finite magnitude among the numbers of {@code value}. */
    public static double magnitude(Object value) {
        if (!value.getClass().isArray()) {
            double magnitude = Math.abs(((Number) value).doubleValue());
            return Double.isFinite(magnitude) ? magnitude : 0;
        }
        double largest = 0;
        if (value instanceof double[] numbers) {
            for (double number : numbers) {
                largest = Double.isFinite(number) ? Math.max(largest, Math.abs(number)) : largest;
            }
            return largest;
        }
        for (int i = 0; i < Array.getLength(value); i++) {
            largest = Math.max(largest, magnitude(Array.get(value, i)));
        }
        return largest;
    }
}
