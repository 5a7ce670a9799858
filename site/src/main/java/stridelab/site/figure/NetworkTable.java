package stridelab.site.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import stridelab.conv.Shapes;

/** Sizes and products along a network of equal layers, some of which have a stride of 2. */
final class NetworkTable {
    private NetworkTable() {}

    /**
     * Takes n, k, pad, layers, and which of the layers (from 1) are {@code halving}: a row for each run of layers with
     * outputs of one size, and the sum. Products are for one input and one output channel.
     */
    static List<List<String>> rows(Settings settings) {
        int k = settings.number("k");
        List<Integer> halving =
                IntStream.of(settings.numbers("halving")).boxed().toList();
        List<List<String>> rows = new ArrayList<>();
        int size = settings.number("n");
        int first = 1;
        long sum = 0;
        int layers = settings.number("layers");
        for (int layer = 1; layer <= layers; layer++) {
            size = Shapes.outputSize(size, k, settings.number("pad"), halving.contains(layer) ? 2 : 1);
            if (layer == layers || halving.contains(layer + 1)) {
                long each = (long) size * size * k * k;
                long run = each * (layer - first + 1);
                sum += run;
                rows.add(List.of(
                        first == layer ? Integer.toString(layer) : first + "–" + layer,
                        size + " × " + size,
                        Svg.grouped(each),
                        Svg.grouped(run)));
                first = layer + 1;
            }
        }
        rows.add(List.of("1–" + layers, "", "", "**" + Svg.grouped(sum) + "**"));
        return rows;
    }
}
