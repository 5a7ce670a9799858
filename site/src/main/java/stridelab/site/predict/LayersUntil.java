package stridelab.site.predict;

import java.util.List;
import stridelab.conv.Shapes;

/** How many layers without padding bring a size down to a target. */
final class LayersUntil implements Kind {
    @Override
    public List<Range> ranges() {
        return List.of(
                Range.of("n", 1, 10_000, 16, 64), Range.of("k", 2, 64, 3, 7), Range.of("target", 1, 10_000, 3, 8));
    }

    @Override
    public Question ask(Numbers numbers) {
        int n = numbers.of("n");
        int k = numbers.of("k");
        int target = numbers.of("target");
        int layers = 0;
        int size = n;
        while (size > target) {
            size = Shapes.outputSize(size, k, 0, 1);
            layers++;
        }
        int over = Math.max(0, n - target);
        return Question.of(layers)
                .with("each", k - 1)
                .with("over", over)
                .with("layers", layers)
                .with("left", size)
                .with("before", layers == 0 ? n : size + k - 1)
                .mistake("shape-formula/kernel-lost-each-layer", Math.ceil((double) over / k))
                .mistake("shape-formula/kernel-lost-each-layer", over / k)
                .mistake("shape-formula/last-layer-dropped", over / (k - 1))
                .mistake("shape-formula/target-passed", over / (k - 1) + 1);
    }
}
