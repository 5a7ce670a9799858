package stridelab.site.predict;

import java.util.List;
import stridelab.conv.Shapes;

/** The size of a transposed layer's output along one axis. */
final class TransposedSize implements Kind {
    @Override
    public List<Range> ranges() {
        return List.of(
                Range.of("n", 1, 10_000, 3, 9),
                Range.of("k", 1, 500, 2, 5),
                Range.of("pad", 0, 200, 0, 2),
                Range.of("stride", 1, 100, 2, 4),
                Range.of("more", 0, 99, 0, 1));
    }

    @Override
    public Question ask(Numbers numbers) {
        int n = numbers.of("n");
        int k = numbers.of("k");
        int pad = numbers.of("pad");
        int stride = numbers.of("stride");
        int more = numbers.of("more");
        int out = Shapes.transposedOutputSize(n, k, pad, stride, more);
        return Question.of(out)
                .with("gaps", n - 1)
                .with("span", (n - 1) * stride + k)
                .with("cut", 2 * pad)
                .with("out", out)
                .mistake("half-stride/halved", (n + stride - 1) / stride)
                .mistake("half-stride/halved", Math.floorDiv(n + 2 * pad - k, stride) + 1)
                .mistake("half-stride/output-padding-ignored", out - more)
                .mistake("half-stride/output-padding-on-both-sides", out + more)
                .mistake("half-stride/padding-counted-once", out + pad)
                .mistake("half-stride/padding-added", out + 4 * pad)
                .mistake("half-stride/gaps-miscounted", out + stride);
    }
}
