package stridelab.site.predict;

import java.util.List;
import stridelab.conv.Shapes;

/** The size of an output along one axis. */
final class OutputSize implements Kind {
    @Override
    public List<Range> ranges() {
        return List.of(
                Range.of("n", 1, 100_000, 6, 16),
                Range.of("k", 1, 1000, 2, 5),
                Range.of("pad", 0, 500, 0, 2),
                Range.of("stride", 1, 500, 2, 4));
    }

    @Override
    public Question ask(Numbers numbers) {
        int n = numbers.of("n");
        int k = numbers.of("k");
        int pad = numbers.of("pad");
        int stride = numbers.of("stride");
        int out = Shapes.outputSize(n, k, pad, stride);
        int room = n + 2 * pad - k;
        return Question.of(out)
                .with("padded", n + 2 * pad)
                .with("room", room)
                .with("steps", out - 1)
                .with("rest", room - (out - 1) * stride)
                .with("out", out)
                .mistake("shape-formula/floor-missing", Math.ceil((double) room / stride) + 1)
                .mistake("shape-formula/padding-counted-once", Math.floorDiv(n + pad - k, stride) + 1)
                .mistake("shape-formula/first-window-forgotten", out - 1)
                .mistake("shape-formula/stride-divides-exactly", n / stride);
    }
}
