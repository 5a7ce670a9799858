package stridelab.site.predict;

import java.util.List;
import stridelab.conv.Shapes;

/** The products that one layer takes. */
final class Products implements Kind {
    @Override
    public List<Range> ranges() {
        return List.of(
                Range.of("n", 1, 2000, 5, 10),
                Range.of("in", 1, 1000, 2, 4),
                Range.of("out", 1, 1000, 2, 6),
                Range.of("k", 1, 30, 2, 3),
                Range.of("pad", 0, 20, 0, 1),
                Range.of("stride", 1, 20, 1, 2));
    }

    @Override
    public Question ask(Numbers numbers) {
        int n = numbers.of("n");
        int in = numbers.of("in");
        int out = numbers.of("out");
        int k = numbers.of("k");
        int pad = numbers.of("pad");
        int stride = numbers.of("stride");
        int size = Shapes.outputSize(n, k, pad, stride);
        double windows = (double) size * size;
        double window = (double) k * k;
        double unpadded = Math.max(0, Math.floorDiv(n - k, stride) + 1);
        double dense = n + 2.0 * pad - k + 1;
        double products = windows * window * in * out;
        return Question.of(products)
                .with("size", size)
                .with("windows", (long) windows)
                .with("window", (long) window)
                .with("products", (long) products)
                .mistake("stride-compute/channels-forgotten", windows * window * out)
                .mistake("stride-compute/channels-forgotten", windows * window * in)
                .mistake("stride-compute/channels-forgotten", windows * window)
                .mistake("stride-compute/channels-added", windows * window * (in + out))
                .mistake("stride-compute/additions-counted", 2 * products)
                .mistake("stride-compute/stride-ignored", dense * dense * window * in * out)
                .mistake("stride-compute/padding-ignored", unpadded * unpadded * window * in * out)
                .mistake("stride-compute/input-cells-counted", (double) n * n * window * in * out)
                .mistake("stride-compute/kernel-side-for-area", windows * k * in * out);
    }
}
