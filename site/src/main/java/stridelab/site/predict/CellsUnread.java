package stridelab.site.predict;

import java.util.List;
import stridelab.conv.Shapes;

/** How many cells at the end of a padded row no window reads. */
final class CellsUnread implements Kind {
    @Override
    public List<Range> ranges() {
        return List.of(
                Range.of("n", 1, 1000, 6, 14),
                Range.of("k", 1, 100, 2, 5),
                Range.of("pad", 0, 50, 0, 1),
                Range.of("stride", 1, 50, 2, 4));
    }

    @Override
    public Question ask(Numbers numbers) {
        int n = numbers.of("n");
        int k = numbers.of("k");
        int pad = numbers.of("pad");
        int stride = numbers.of("stride");
        if (stride > k) {
            throw Refusal.impossible();
        }
        int out = Shapes.outputSize(n, k, pad, stride);
        int room = n + 2 * pad - k;
        int rest = room - (out - 1) * stride;
        return Question.of(rest)
                .with("padded", n + 2 * pad)
                .with("room", room)
                .with("out", out)
                .with("last", (out - 1) * stride)
                .with("rest", rest)
                .mistake("nothing-unread", 0)
                .mistake("up-to-the-next", stride - rest)
                .mistake("shape-formula/padding-counted-once", Math.floorMod(n + pad - k, stride))
                .mistake("kernel-forgotten", (n + 2 * pad) % stride);
    }
}
