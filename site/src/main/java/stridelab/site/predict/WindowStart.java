package stridelab.site.predict;

import java.util.List;

/** Where in the image the window of an output begins. */
final class WindowStart implements Kind {
    @Override
    public List<Range> ranges() {
        return List.of(Range.of("stride", 1, 100, 2, 4), Range.of("pad", 0, 100, 1, 3), Range.of("row", 0, 1000, 1, 5));
    }

    @Override
    public Question ask(Numbers numbers) {
        int stride = numbers.of("stride");
        int pad = numbers.of("pad");
        int row = numbers.of("row");
        int start = row * stride - pad;
        return Question.of(start)
                .with("top", -pad)
                .with("start", start)
                .mistake("padding-forgotten", row * stride)
                .mistake("cross-correlation/stride-not-in-position", row - pad)
                .mistake("counted-from-one", (row - 1) * stride - pad)
                .mistake("padding-added", row * stride + pad);
    }
}
