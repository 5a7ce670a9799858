package stridelab.site.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import stridelab.conv.Conv2d;
import stridelab.conv.Padding;
import stridelab.conv.PaddingMode;
import stridelab.conv.TransposedConv2d;
import stridelab.grader.results.Counterexample;

/**
 * What the playground's address ends in to show a counterexample, at the first wrong cell and with the student's value
 * beside.
 *
 * <p>Which layer the arguments mean is not known here, so the reference core is asked: the link is made for the layer
 * whose result is the expected one, and for none otherwise. What the playground shows is then what was expected.
 */
final class PlaygroundLink {
    private static final int MOST_CELLS = 12;
    private static final int MOST_TAPS = 7;
    private static final int MOST_STRIDE = 6;
    private static final int MOST_PADDING = 8;
    private static final double CLOSE = 1e-9;

    private PlaygroundLink() {}

    /** Nothing where the playground cannot show it. */
    static Optional<String> of(Counterexample example, WindowView.@Nullable Place cell) {
        double[][] expected = grid(example.expected(), MOST_CELLS * MOST_STRIDE);
        Map<String, Object> arguments = example.arguments().stream()
                .filter(argument -> argument.value() != null)
                .collect(Collectors.toMap(Counterexample.Argument::name, Counterexample.Argument::value, (a, b) -> a));
        double[][] x = grid(arguments.getOrDefault("x", arguments.get("signal")), MOST_CELLS);
        if (expected == null || x == null || example.compared() != null) {
            return Optional.empty();
        }
        for (Shown shown : candidates(arguments, x)) {
            if (shown.gives(expected)) {
                return Optional.of(shown.address() + place(cell, example.actual()));
            }
        }
        return Optional.empty();
    }

    /** A form of the playground that the arguments may mean. */
    private record Shown(
            boolean transposed, PaddingMode mode, double[][] x, double[][] k, Padding sides, int strideH, int strideW) {
        boolean gives(double[][] expected) {
            try {
                double[][] output = transposed
                        ? TransposedConv2d.unit()
                                .padding(sides)
                                .stride(strideH, strideW)
                                .apply(x, k)
                        : Conv2d.unit()
                                .padding(sides)
                                .mode(mode)
                                .stride(strideH, strideW)
                                .apply(x, k);
                return close(output, expected);
            } catch (IllegalArgumentException e) {
                return false;
            }
        }

        String address() {
            StringJoiner address = new StringJoiner("&", "#", "");
            if (transposed) {
                address.add("kind=transposed");
            } else if (mode != PaddingMode.ZEROS) {
                address.add("mode=" + mode);
            }
            address.add("x=" + text(x)).add("k=" + text(k));
            address.add("sh=" + strideH).add("sw=" + strideW);
            address.add("top=" + sides.top()).add("bottom=" + sides.bottom());
            return address.add("left=" + sides.left())
                    .add("right=" + sides.right())
                    .toString();
        }
    }

    private static List<Shown> candidates(Map<String, Object> arguments, double[][] x) {
        List<Shown> candidates = new ArrayList<>();
        boolean signal = arguments.containsKey("signal");
        if (arguments.containsKey("top")) {
            int[] sides = {
                number(arguments, "top", "top", 0),
                number(arguments, "bottom", "bottom", 0),
                number(arguments, "left", "left", 0),
                number(arguments, "right", "right", 0)
            };
            if (within(sides, 0, MOST_PADDING)) {
                Padding around = new Padding(sides[0], sides[1], sides[2], sides[3]);
                for (PaddingMode mode : List.of(PaddingMode.REFLECT, PaddingMode.SYMMETRIC)) {
                    candidates.add(new Shown(false, mode, x, new double[][] {{1}}, around, 1, 1));
                }
            }
            return candidates;
        }
        int[] stride = {
            signal ? 1 : number(arguments, "strideH", "stride", 1), number(arguments, "strideW", "stride", 1)
        };
        int[] pad = {signal ? 0 : number(arguments, "padH", "pad", 0), number(arguments, "padW", "pad", 0)};
        double[][] k = grid(arguments.getOrDefault("k", arguments.get("kernel")), MOST_TAPS);
        if (!within(stride, 1, MOST_STRIDE) || !within(pad, 0, MOST_PADDING)) {
            return candidates;
        }
        if (k == null && signal) {
            // A mean of each block: a window as long as the stride.
            k = new double[1][stride[1]];
            Arrays.fill(k[0], 1.0 / stride[1]);
        }
        if (k != null) {
            Padding sides = Padding.of(pad[0], pad[1]);
            candidates.add(new Shown(false, PaddingMode.ZEROS, x, k, sides, stride[0], stride[1]));
            candidates.add(new Shown(true, PaddingMode.ZEROS, x, k, sides, stride[0], stride[1]));
        }
        return candidates;
    }

    private static String place(WindowView.@Nullable Place cell, @Nullable Object actual) {
        if (cell == null) {
            return "";
        }
        Object value = Planes.of(actual).map(planes -> planes.value(cell)).orElse(null);
        String at = "&at=" + cell.row() + "," + cell.column();
        boolean plain =
                value instanceof Number || "NaN".equals(value) || "Infinity".equals(value) || "-Infinity".equals(value);
        return plain ? at + "&yours=" + (value instanceof Number number ? Numbers.exact(number) : value) : at;
    }

    /** One plane of finite numbers; null where the value is anything else, or larger. */
    private static double @Nullable [][] grid(@Nullable Object value, int most) {
        Planes planes = Planes.of(value).filter(p -> p.count() == 1).orElse(null);
        if (planes == null || planes.height() > most || planes.width() > most) {
            return null;
        }
        double[][] grid = new double[planes.height()][planes.width()];
        for (int i = 0; i < grid.length; i++) {
            for (int j = 0; j < grid[i].length; j++) {
                if (!(planes.value(new WindowView.Place(i, j)) instanceof Number number)) {
                    return null;
                }
                grid[i][j] = number.doubleValue();
            }
        }
        return grid;
    }

    private static boolean close(double[][] output, double[][] expected) {
        boolean close = output.length == expected.length && output[0].length == expected[0].length;
        for (int i = 0; close && i < output.length; i++) {
            for (int j = 0; j < output[i].length; j++) {
                double scale = Math.max(1, Math.abs(expected[i][j]));
                close &= Math.abs(output[i][j] - expected[i][j]) <= CLOSE * scale;
            }
        }
        return close;
    }

    private static String text(double[][] grid) {
        return Arrays.stream(grid)
                .map(row -> Arrays.stream(row).mapToObj(Numbers::exact).collect(Collectors.joining(",")))
                .collect(Collectors.joining(";"));
    }

    private static boolean within(int[] numbers, int least, int most) {
        return Arrays.stream(numbers).allMatch(number -> number >= least && number <= most);
    }

    private static int number(Map<String, Object> arguments, String name, String otherwise, int none) {
        Object value = arguments.getOrDefault(name, arguments.get(otherwise));
        return value instanceof Integer number ? number : none;
    }
}
