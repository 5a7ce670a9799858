package stridelab.site.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where windows lie on a padded image.
 *
 * @param top rows of padding above the image; likewise the other three
 * @param kernelH rows of the window, 1 where each cell of the result is one of the padded image
 * @param strideH rows from one window to the next
 * @param zeros whether the padding is of zeros, and not what the exercise asks for
 */
record Geometry(
        int imageH,
        int imageW,
        int top,
        int bottom,
        int left,
        int right,
        int kernelH,
        int kernelW,
        int strideH,
        int strideW,
        boolean zeros) {
    /** Beyond this nothing is drawn, and sums of two such do not overflow. */
    private static final int LARGEST = 1_000_000;

    /** From arguments of these names; nothing where there is neither a kernel nor a margin. */
    static Optional<Geometry> of(Map<String, Object> arguments, Planes image) {
        if (arguments.values().stream().anyMatch(Geometry::vast)) {
            return Optional.empty();
        }
        int h = image.height();
        int w = image.width();
        if (arguments.containsKey("top")) {
            return Optional.of(new Geometry(
                    h,
                    w,
                    number(arguments, "top", "top", 0),
                    number(arguments, "bottom", "bottom", 0),
                    number(arguments, "left", "left", 0),
                    number(arguments, "right", "right", 0),
                    1,
                    1,
                    1,
                    1,
                    false));
        }
        int padH = number(arguments, "padH", "pad", 0);
        int padW = number(arguments, "padW", "pad", 0);
        int strideH = number(arguments, "strideH", "stride", 1);
        int strideW = number(arguments, "strideW", "stride", 1);
        Object kernel = arguments.getOrDefault("k", arguments.get("kernel"));
        boolean signal = arguments.containsKey("signal");
        if (kernel == null && signal) {
            // A mean of each block: a window as long as the stride.
            return Optional.of(new Geometry(1, w, 0, 0, 0, 0, 1, strideW, 1, strideW, true));
        }
        return Planes.of(kernel)
                .map(k -> new Geometry(
                        h,
                        w,
                        signal ? 0 : padH,
                        signal ? 0 : padH,
                        padW,
                        padW,
                        k.height(),
                        k.width(),
                        signal ? 1 : strideH,
                        strideW,
                        true));
    }

    int height() {
        return top + imageH + bottom;
    }

    int width() {
        return left + imageW + right;
    }

    boolean padded() {
        return top + bottom + left + right > 0;
    }

    /** Whether these windows give a result of this shape. */
    boolean fits(@Nullable Object expected) {
        return possible()
                && Planes.of(expected)
                        .filter(planes -> planes.height() == windows(height(), kernelH, strideH)
                                && planes.width() == windows(width(), kernelW, strideW))
                        .isPresent();
    }

    WindowView.Span window(WindowView.Place cell) {
        int row = cell.row() * strideH;
        int column = cell.column() * strideW;
        return new WindowView.Span(row, row + kernelH - 1, column, column + kernelW - 1);
    }

    private boolean possible() {
        return Math.min(Math.min(top, bottom), Math.min(left, right)) >= 0
                && Math.min(strideH, strideW) >= 1
                && kernelH <= height()
                && kernelW <= width();
    }

    private static int windows(int n, int k, int stride) {
        return (n - k) / stride + 1;
    }

    private static int number(Map<String, Object> arguments, String name, String otherwise, int none) {
        Object value = arguments.getOrDefault(name, arguments.get(otherwise));
        return value instanceof Integer number ? number : none;
    }

    private static boolean vast(Object value) {
        return value instanceof Number number && Math.abs(number.doubleValue()) > LARGEST
                || value instanceof List<?> list && list.size() > LARGEST;
    }
}
