package stridelab.grader.feedback;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns arguments and answers into what {@code results.json} has for them. */
final class Values {
    /** More numbers than anybody reads; the report draws grids up to this size. */
    private static final int CELLS_AT_MOST = 400;

    private Values() {}

    static @Nullable Object json(@Nullable Object value) {
        if (value == null || value instanceof Integer || value instanceof Long) {
            return value;
        }
        if (value instanceof Double number) {
            return number(number);
        }
        if (!value.getClass().isArray()) {
            // An operator, one of ours: its text is what it computes.
            return value.toString();
        }
        return cells(value) > CELLS_AT_MOST ? tooLarge(value) : list(value);
    }

    private static Object number(double number) {
        // −0.0 is 0.0 to every reader of a report.
        return Double.isFinite(number) ? (Object) (number == 0 ? 0.0 : number) : Double.toString(number);
    }

    private static List<@Nullable Object> list(Object array) {
        List<@Nullable Object> list = new ArrayList<>();
        for (int i = 0; i < Array.getLength(array); i++) {
            list.add(json(Array.get(array, i)));
        }
        return list;
    }

    private static long cells(@Nullable Object value) {
        if (value == null || !value.getClass().isArray()) {
            return 1;
        }
        long cells = 1;
        for (int i = 0; i < Array.getLength(value) && cells <= CELLS_AT_MOST; i++) {
            cells += cells(Array.get(value, i));
        }
        return cells;
    }

    private static String tooLarge(Object value) {
        StringBuilder shape = new StringBuilder();
        Object part = value;
        while (part != null && part.getClass().isArray()) {
            int length = Array.getLength(part);
            shape.append(shape.isEmpty() ? "" : "×").append(length);
            part = length == 0 ? null : Array.get(part, 0);
        }
        return "[" + shape + ": too large to print]";
    }
}
