package stridelab.site.predict;

import java.util.List;
import stridelab.conv.Shapes;

/** The output padding with which a transposed layer comes back to the size that a convolution began with. */
final class OutputPadding implements Kind {
    @Override
    public List<Range> ranges() {
        return List.of(
                Range.of("n", 1, 1000, 5, 16),
                Range.of("k", 1, 64, 2, 5),
                Range.of("pad", 0, 32, 0, 2),
                Range.of("stride", 1, 32, 2, 4));
    }

    @Override
    public Question ask(Numbers numbers) {
        int n = numbers.of("n");
        int k = numbers.of("k");
        int pad = numbers.of("pad");
        int stride = numbers.of("stride");
        int small = Shapes.outputSize(n, k, pad, stride);
        long without = (small - 1L) * stride - 2L * pad + k;
        long missing = n - without;
        return Question.of(missing)
                .with("small", small)
                .with("without", without)
                .with("missing", missing)
                .mistake("half-stride/output-padding-ignored", 0)
                .mistake("always-one", 1)
                .mistake("up-to-the-stride", stride - missing);
    }
}
