package stridelab.site.figure;

import java.util.List;
import java.util.stream.IntStream;
import stridelab.conv.Shapes;

/** How fast layers without padding use up an image, kernel by kernel. */
final class ShrinkingTable {
    private ShrinkingTable() {}

    /** Takes n, kernels, and the size {@code to} that is small enough: a row for each kernel. */
    static List<List<String>> rows(Settings settings) {
        int n = settings.number("n");
        return IntStream.of(settings.numbers("kernels"))
                .mapToObj(k -> {
                    int after = Shapes.outputSize(n, k, 0, 1);
                    return List.of(
                            k + " × " + k,
                            after + " × " + after,
                            Integer.toString(layers(n, k, settings.number("to"))));
                })
                .toList();
    }

    private static int layers(int n, int k, int to) {
        int layers = 0;
        for (int size = n; size > to; size = Shapes.outputSize(size, k, 0, 1)) {
            layers++;
        }
        return layers;
    }
}
