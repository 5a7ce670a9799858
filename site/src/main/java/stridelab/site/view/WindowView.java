package stridelab.site.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import stridelab.grader.results.Counterexample;

/**
 * An input with its padding around it, and in it what the first wrong cell of the result is made from.
 *
 * <p>Known by the names that the exercises' methods give their parameters, and only where the expected shape is what such
 * a window gives: an image and a kernel with padding and stride, or an image with a margin on each side.
 *
 * @param argument the input's name
 * @param shape of the input without its padding, such as {@code 3 × 4}
 * @param planes the input, one for each channel
 * @param padded whether there is a ring of padding
 * @param cell the row and the column of the first wrong cell, counted from 0; null where no cell is known to be the first
 * @param span the first and the last row, then the first and the last column of the window, counted in the padded input;
 *     null where there is no window
 * @param source the cell of the input that the first wrong cell is to be a copy of, counted from 0 without the padding;
 *     null where the result is no copy of cells, or it is not known of which
 */
public record WindowView(
        String argument,
        String shape,
        List<Plane> planes,
        boolean padded,
        @Nullable Place cell,
        @Nullable Span span,
        @Nullable Place source) {
    private static final int LARGEST = 24;

    public WindowView {
        planes = List.copyOf(planes);
    }

    /** A channel of the input: its place, such as {@code [1]}, and its rows from the top. */
    public record Plane(String label, List<List<Cell>> rows) {
        public Plane {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A cell of the padded input.
     *
     * @param text its number; empty in a margin, which is what the exercise asks for, with a question mark at the wrong cell
     * @param cssClass {@code pad} in the ring, {@code seen} in the window or at the source, both, or neither;
     *     {@code asked} at a wrong cell of a margin
     */
    public record Cell(String text, String cssClass) {}

    /** A cell of the result. */
    public record Place(int row, int column) {}

    /** A part of the padded input. */
    public record Span(int top, int bottom, int left, int right) {
        boolean holds(int row, int column) {
            return row >= top && row <= bottom && column >= left && column <= right;
        }
    }

    /** What to draw for a counterexample; nothing where no window makes its result. */
    static Optional<WindowView> of(Counterexample example) {
        Map<String, Object> arguments = example.arguments().stream()
                .filter(argument -> argument.value() != null)
                .collect(Collectors.toMap(Counterexample.Argument::name, Counterexample.Argument::value, (a, b) -> a));
        String name = arguments.containsKey("signal") ? "signal" : "x";
        if (example.compared() != null) {
            return Optional.empty();
        }
        return Planes.of(arguments.get(name))
                .flatMap(image -> Geometry.of(arguments, image)
                        .filter(geometry -> geometry.fits(example.expected()))
                        .filter(geometry -> geometry.height() <= LARGEST && geometry.width() <= LARGEST)
                        .map(geometry -> geometry.zeros()
                                ? draw(name, image, geometry, firstWrong(example))
                                : drawMargins(name, image, geometry, example)));
    }

    /** The margins are the question: framed is the cell of the image that the first wrong value is a copy of. */
    private static WindowView drawMargins(String name, Planes image, Geometry geometry, Counterexample example) {
        Place wrong = firstWrong(example);
        Place source = wrong == null
                ? null
                : MarginSource.of(image, geometry, example.expected(), wrong).orElse(null);
        List<List<Cell>> rows = IntStream.range(0, geometry.height())
                .mapToObj(row -> IntStream.range(0, geometry.width())
                        .mapToObj(column -> margin(image, geometry, new Place(row, column), wrong, source))
                        .toList())
                .toList();
        return new WindowView(
                name, image.shape(), List.of(new Plane("", rows)), geometry.padded(), wrong, null, source);
    }

    private static Cell margin(
            Planes image, Geometry geometry, Place place, @Nullable Place wrong, @Nullable Place source) {
        Place inside = new Place(place.row() - geometry.top(), place.column() - geometry.left());
        boolean ofImage = image.holds(inside);
        boolean asked = place.equals(wrong) && !ofImage;
        String text = ofImage ? image.text(0, inside.row(), inside.column()) : asked ? "?" : "";
        String kind = ofImage ? "" : asked ? "pad asked" : "pad";
        return new Cell(text, kind + (inside.equals(source) ? " seen" : ""));
    }

    private static WindowView draw(String name, Planes image, Geometry geometry, @Nullable Place cell) {
        Span span = cell == null ? null : geometry.window(cell);
        List<Plane> planes = new ArrayList<>();
        for (int channel = 0; channel < image.count(); channel++) {
            int at = channel;
            List<List<Cell>> rows = IntStream.range(0, geometry.height())
                    .mapToObj(row -> IntStream.range(0, geometry.width())
                            .mapToObj(column -> cell(image, at, geometry, span, row, column))
                            .toList())
                    .toList();
            planes.add(new Plane(image.count() == 1 ? "" : "[" + channel + "]", rows));
        }
        return new WindowView(name, image.shape(), planes, geometry.padded(), cell, span, null);
    }

    private static Cell cell(Planes image, int channel, Geometry geometry, @Nullable Span span, int row, int column) {
        int x = row - geometry.top();
        int y = column - geometry.left();
        boolean inside = x >= 0 && x < image.height() && y >= 0 && y < image.width();
        boolean seen = span != null && span.holds(row, column);
        String text = inside ? image.text(channel, x, y) : "0";
        return new Cell(text, (inside ? "" : "pad") + (seen ? " seen" : ""));
    }

    /** The first cell of the result that is wrong; null where the shapes differ, or there is none. */
    static @Nullable Place firstWrong(Counterexample example) {
        List<Integer> known = example.cell();
        if (known != null && !known.isEmpty()) {
            int last = known.size() - 1;
            return new Place(last == 0 ? 0 : known.get(last - 1), known.get(last));
        }
        Values.Pair pair = Values.pair(example.expected(), example.actual());
        boolean comparable = pair.expected().shape() != null
                && pair.expected().shape().equals(pair.actual().shape());
        if (!comparable) {
            return null;
        }
        for (ValueView.Grid grid : pair.actual().grids()) {
            for (int row = 0; row < grid.rows().size(); row++) {
                List<ValueView.Cell> cells = grid.rows().get(row).cells();
                for (int column = 0; column < cells.size(); column++) {
                    if (cells.get(column).wrong()) {
                        return new Place(row, column);
                    }
                }
            }
        }
        return null;
    }
}
