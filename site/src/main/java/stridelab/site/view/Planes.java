package stridelab.site.view;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stridelab.grader.text.VisibleText;

/** A rectangular array of one to three dimensions as planes: a signal is one row, an image one plane. */
record Planes(List<List<List<?>>> planes) {
    /** Nothing where the value is no such array. */
    static Optional<Planes> of(@Nullable Object value) {
        if (!(value instanceof List<?> list) || list.isEmpty()) {
            return Optional.empty();
        }
        if (!(list.get(0) instanceof List<?> first)) {
            return of(List.of(list));
        }
        if (first.isEmpty() || !(first.get(0) instanceof List<?>)) {
            return of(List.of(list));
        }
        return rectangular(list) ? Optional.of(cast(list)) : Optional.empty();
    }

    int count() {
        return planes.size();
    }

    int height() {
        return planes.get(0).size();
    }

    int width() {
        return planes.get(0).get(0).size();
    }

    /** The channels where there is more than one, the rows, the columns. */
    String shape() {
        return (count() > 1 ? count() + " × " : "") + height() + " × " + width();
    }

    /** Whether there is a cell at that place. */
    boolean holds(WindowView.Place place) {
        return place.row() >= 0 && place.row() < height() && place.column() >= 0 && place.column() < width();
    }

    /** The value of the first plane at that place. */
    @Nullable
    Object value(WindowView.Place place) {
        return planes.get(0).get(place.row()).get(place.column());
    }

    String text(int plane, int row, int column) {
        Object value = planes.get(plane).get(row).get(column);
        return value instanceof Number number ? Numbers.rounded(number) : VisibleText.named(String.valueOf(value));
    }

    private static boolean rectangular(List<?> list) {
        Planes planes = cast(list);
        return list.stream()
                .allMatch(plane -> plane instanceof List<?> rows
                        && rows.size() == planes.height()
                        && rows.stream()
                                .allMatch(row -> row instanceof List<?> cells
                                        && cells.size() == planes.width()
                                        && !cells.isEmpty()
                                        && cells.stream().noneMatch(List.class::isInstance)));
    }

    @SuppressWarnings("unchecked")
    private static Planes cast(List<?> list) {
        return new Planes((List<List<List<?>>>) list);
    }
}
