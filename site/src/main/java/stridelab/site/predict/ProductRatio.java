package stridelab.site.predict;

import java.util.List;
import stridelab.conv.Shapes;

/** How many times fewer products a strided layer takes than the same one at stride 1. */
final class ProductRatio implements Kind {
    @Override
    public List<Range> ranges() {
        return List.of(
                Range.of("n", 1, 10_000, 7, 16),
                Range.of("k", 1, 100, 3, 5),
                Range.of("pad", 0, 50, 0, 1),
                Range.of("stride", 2, 50, 2, 3));
    }

    @Override
    public Question ask(Numbers numbers) {
        int n = numbers.of("n");
        int k = numbers.of("k");
        int pad = numbers.of("pad");
        int stride = numbers.of("stride");
        int dense = Shapes.outputSize(n, k, pad, 1);
        int out = Shapes.outputSize(n, k, pad, stride);
        double ratio = ((double) dense * dense) / ((double) out * out);
        return Question.toTwoPlaces(ratio)
                .with("dense", dense)
                .with("out", out)
                .with("above", (long) dense * dense)
                .with("below", (long) out * out)
                .with("ratio", Rounded.toTwoPlaces(ratio))
                .mistake("stride-compute/edge-forgotten", stride * stride)
                .mistake("stride-compute/one-direction-only", (double) dense / out)
                .mistake("stride-compute/one-direction-only", stride)
                .mistake("stride-compute/ratio-upside-down", 1 / ratio);
    }
}
