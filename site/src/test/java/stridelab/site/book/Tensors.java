package stridelab.site.book;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tensors as PyTorch writes them. */
final class Tensors {
    private Tensors() {}

    /** Nested lists of two or three levels; of two, as one channel. */
    static double[][][] read(String python) {
        JsonNode lists = JsonMapper.shared().readTree(python.replaceAll("(\\d)\\.(?!\\d)", "$1.0"));
        boolean flat = lists.get(0).get(0).isNumber();
        return (flat ? Stream.of(lists) : lists.valueStream())
                .map(channel -> channel.valueStream().map(Tensors::row).toArray(double[][]::new))
                .toArray(double[][][]::new);
    }

    private static double[] row(JsonNode row) {
        return row.valueStream().mapToDouble(JsonNode::doubleValue).toArray();
    }

    static String show(double[][] grid) {
        return "tensor(" + list(Stream.of(grid).map(Tensors::list).toList()) + ")";
    }

    static String show(double[][][] grids) {
        return "tensor("
                + list(Stream.of(grids)
                        .map(grid -> list(Stream.of(grid).map(Tensors::list).toList()))
                        .toList())
                + ")";
    }

    private static String list(double[] row) {
        boolean whole = Arrays.stream(row).allMatch(value -> value == Math.rint(value));
        return list(Arrays.stream(row)
                .mapToObj(value -> whole ? (long) value + "." : String.format(Locale.ROOT, "%.4f", value))
                .toList());
    }

    private static String list(List<String> entries) {
        return "[" + String.join(", ", entries) + "]";
    }
}
