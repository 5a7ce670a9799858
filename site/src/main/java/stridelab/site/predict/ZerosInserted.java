package stridelab.site.predict;

import java.util.List;
import stridelab.conv.Shapes;

/** How long a row is after zeros are put between its values. */
final class ZerosInserted implements Kind {
    @Override
    public List<Range> ranges() {
        return List.of(Range.of("n", 1, 10_000, 3, 9), Range.of("factor", 1, 100, 2, 4));
    }

    @Override
    public Question ask(Numbers numbers) {
        int n = numbers.of("n");
        int factor = numbers.of("factor");
        int size = Shapes.transposedOutputSize(n, 1, 0, factor, 0);
        return Question.of(size)
                .with("gaps", n - 1)
                .with("zeros", factor - 1)
                .with("more", (n - 1) * (factor - 1))
                .with("size", size)
                .mistake("half-stride/zeros-outside", n * factor)
                .mistake("half-stride/one-zero-too-many", (n - 1) * (factor + 1) + 1)
                .mistake("half-stride/halved", (n + factor - 1) / factor);
    }
}
