package stridelab.site.figure;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** All kinds of figures, by name. */
public final class Figures {
    private static final Map<String, Function<Settings, Svg>> KINDS = new TreeMap<>(Map.ofEntries(
            Map.entry("channels", ChannelsFigure::draw),
            Map.entry("cone", ConeFigure::draw),
            Map.entry("coverage", CoverageFigure::draw),
            Map.entry("folding", FoldingFigure::draw),
            Map.entry("interpolation", InterpolationFigure::draw),
            Map.entry("padded", PaddedFigure::draw),
            Map.entry("phases", PhasesFigure::draw),
            Map.entry("products", ProductsFigure::draw),
            Map.entry("reads", ReadsFigure::draw),
            Map.entry("row", RowFigure::draw),
            Map.entry("samples", SamplesFigure::draw),
            Map.entry("shrinking", ShrinkingFigure::draw),
            Map.entry("sizes", SizesFigure::draw),
            Map.entry("stamps", StampsFigure::draw),
            Map.entry("strides", StridesFigure::draw),
            Map.entry("window", WindowFigure::draw)));

    private Figures() {}

    /**
     * The figure as an SVG element to stand in a page, which styles it.
     *
     * @param words its kind and its settings, such as {@code row n=8 k=3 stride=2}
     * @param alternative what it shows, for readers who do not see it
     * @throws IllegalArgumentException if there is no such kind, or a setting is missing
     */
    public static String draw(String words, String alternative) {
        String[] parts = words.strip().split("\\s+");
        Function<Settings, Svg> kind = KINDS.get(parts[0]);
        if (kind == null) {
            throw new IllegalArgumentException("No figure " + parts[0] + "; there are " + KINDS.keySet());
        }
        return kind.apply(Settings.of(parts)).toElement(alternative);
    }
}
