package stridelab.site.figure;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** All kinds of tables that the core computes, by name. */
public final class Tables {
    private static final Map<String, Function<Settings, List<List<String>>>> KINDS =
            new TreeMap<>(Map.of("network", NetworkTable::rows, "shrinking", ShrinkingTable::rows));

    private Tables() {}

    /**
     * The rows of a table, without its heading; numbers are grouped as both languages read them.
     *
     * @param words its kind and its settings, such as {@code shrinking n=32 kernels=3,5 to=4}
     * @throws IllegalArgumentException if there is no such kind, or a setting is missing
     */
    public static List<List<String>> rows(String words) {
        String[] parts = words.strip().split("\\s+");
        Function<Settings, List<List<String>>> kind = KINDS.get(parts[0]);
        if (kind == null) {
            throw new IllegalArgumentException("No table " + parts[0] + "; there are " + KINDS.keySet());
        }
        return kind.apply(Settings.of(parts));
    }
}
