package stridelab.site.predict;

import java.util.Map;
import stridelab.conv.PaddingMode;

/** All kinds of questions, by name; which of them a page asks, the page says. */
public final class Kinds {
    private static final Map<String, Kind> KINDS = Map.ofEntries(
            Map.entry("alias", new Alias()),
            Map.entry("cells-unread", new CellsUnread()),
            Map.entry("highest-tone", new HighestTone()),
            Map.entry("jump", new Jump()),
            Map.entry("layers-until", new LayersUntil()),
            Map.entry("output-padding", new OutputPadding()),
            Map.entry("output-shape", new OutputShape()),
            Map.entry("output-size", new OutputSize()),
            Map.entry("overlap", new Overlap()),
            Map.entry("product-ratio", new ProductRatio()),
            Map.entry("products", new Products()),
            Map.entry("receptive-field", new ReceptiveField()),
            Map.entry("reflect-cell", new MirrorCell(PaddingMode.REFLECT)),
            Map.entry("same-padding", new SamePadding()),
            Map.entry("symmetric-cell", new MirrorCell(PaddingMode.SYMMETRIC)),
            Map.entry("transposed-size", new TransposedSize()),
            Map.entry("weight-count", new WeightCount()),
            Map.entry("weight-shape", new WeightShape()),
            Map.entry("window-start", new WindowStart()),
            Map.entry("window-sum", new WindowSum()),
            Map.entry("zeros-inserted", new ZerosInserted()));

    /** So many questions are drawn for one that is asked: that in which the most mistakes can be told apart. */
    private static final int CANDIDATES = 2;

    private static final int DRAWS = 200;

    private Kinds() {}

    /** The kind of that name. */
    public static Kind named(String name) {
        Kind kind = KINDS.get(name);
        if (kind == null) {
            throw new IllegalArgumentException("No question " + name);
        }
        return kind;
    }

    /** All names. */
    public static Iterable<String> names() {
        return KINDS.keySet();
    }

    /**
     * The numbers that {@code text} has, such as {@code n=8,k=3}.
     *
     * @throws IllegalArgumentException if they are not this kind's, or have no answer
     */
    public static Numbers numbers(Kind kind, String text) {
        Numbers numbers = Numbers.parse(kind.ranges(), text);
        kind.ask(numbers);
        return numbers;
    }

    /** Other numbers; the same ones for the same seed. */
    public static Numbers draw(Kind kind, int seed) {
        Dice dice = new Dice(seed);
        Numbers best = null;
        int most = -1;
        int candidates = 0;
        for (int i = 0; i < DRAWS && candidates < CANDIDATES; i++) {
            Numbers numbers = Numbers.draw(kind.ranges(), dice);
            int telling;
            try {
                telling = kind.ask(numbers).telling();
            } catch (IllegalArgumentException e) {
                continue;
            }
            candidates++;
            if (telling > most) {
                best = numbers;
                most = telling;
            }
        }
        if (best == null) {
            throw new IllegalStateException("No numbers with an answer among " + DRAWS);
        }
        return best;
    }
}
