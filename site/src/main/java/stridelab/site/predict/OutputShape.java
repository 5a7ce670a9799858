package stridelab.site.predict;

import java.util.List;
import stridelab.conv.Shapes;

/** The height and the width of an output where everything differs in the two directions. */
final class OutputShape implements Kind {
    @Override
    public List<Range> ranges() {
        return List.of(
                Range.of("h", 1, 10_000, 6, 12),
                Range.of("w", 1, 10_000, 6, 12),
                Range.of("kh", 1, 100, 2, 5),
                Range.of("kw", 1, 100, 2, 5),
                Range.of("ph", 0, 50, 0, 2),
                Range.of("pw", 0, 50, 0, 2),
                Range.of("sh", 1, 50, 1, 4),
                Range.of("sw", 1, 50, 1, 4));
    }

    @Override
    public Question ask(Numbers numbers) {
        int out = size(numbers, "h", "kh", "ph", "sh");
        int across = size(numbers, "w", "kw", "pw", "sw");
        return Question.of(out, across)
                .with("out", out)
                .with("across", across)
                .mistake("shape-formula/height-width-swapped", across, out)
                .mistake(
                        "shape-formula/floor-missing",
                        ceiling(numbers, "h", "kh", "ph", "sh"),
                        ceiling(numbers, "w", "kw", "pw", "sw"))
                .mistake(
                        "shape-formula/padding-counted-once",
                        once(numbers, "h", "kh", "ph", "sh"),
                        once(numbers, "w", "kw", "pw", "sw"))
                .mistake("shape-formula/first-window-forgotten", out - 1, across - 1)
                .mistake(
                        "shape-formula/one-number-for-both",
                        out,
                        Math.floorDiv(numbers.of("w") + 2 * numbers.of("ph") - numbers.of("kw"), numbers.of("sh")) + 1);
    }

    private static int size(Numbers numbers, String n, String k, String pad, String stride) {
        return Shapes.outputSize(numbers.of(n), numbers.of(k), numbers.of(pad), numbers.of(stride));
    }

    private static double ceiling(Numbers numbers, String n, String k, String pad, String stride) {
        return Math.ceil((numbers.of(n) + 2.0 * numbers.of(pad) - numbers.of(k)) / numbers.of(stride)) + 1;
    }

    private static double once(Numbers numbers, String n, String k, String pad, String stride) {
        return Math.floorDiv(numbers.of(n) + numbers.of(pad) - numbers.of(k), numbers.of(stride)) + 1;
    }
}
