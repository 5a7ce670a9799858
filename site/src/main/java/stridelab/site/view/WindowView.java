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
 * @param span the first and the last row, then the first and the last column of the window, counted in the padded input
 */
public record WindowView(
        String argument,
        String shape,
        List<Plane> planes,
        boolean padded,
        @Nullable Place cell,
        @Nullable Span span) {
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
     * @param text its number; empty in a margin, which is what the exercise asks for
     * @param cssClass {@code pad} in the ring, {@code seen} in the window, both, or neither
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
        return Planes.of(arguments.get(name))
                .flatMap(image -> Geometry.of(arguments, image)
                        .filter(geometry -> geometry.fits(example.expected()))
                        .filter(geometry -> geometry.height() <= LARGEST && geometry.width() <= LARGEST)
                        .map(geometry -> draw(name, image, geometry, firstWrong(example))));
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
        return new WindowView(name, image.shape(), planes, geometry.padded(), cell, span);
    }

    private static Cell cell(Planes image, int channel, Geometry geometry, @Nullable Span span, int row, int column) {
        int x = row - geometry.top();
        int y = column - geometry.left();
        boolean inside = x >= 0 && x < image.height() && y >= 0 && y < image.width();
        boolean seen = span != null && span.holds(row, column);
        String text = inside ? image.text(channel, x, y) : geometry.zeros() ? "0" : "";
        return new Cell(text, (inside ? "" : "pad") + (seen ? " seen" : ""));
    }

    /** The first cell of the result that is wrong; null where the shapes differ, or there is none. */
    static @Nullable Place firstWrong(Counterexample example) {
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
