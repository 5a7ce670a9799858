package stridelab.site.predict;

import java.util.Map;
import org.teavm.jso.JSExport;

/** What the page's script asks of a question; {@code kind} is a name in {@link Kinds}, {@code numbers} its numbers. */
public final class Predict {
    private Predict() {}

    /** Other numbers; the same ones for the same seed. */
    @JSExport
    public static String draw(String kind, int seed) {
        return Kinds.draw(Kinds.named(kind), seed).toString();
    }

    /**
     * Why these numbers make no question: {@code unreadable}, {@code impossible}, or a number's name, its least and its
     * most value; empty where they make one.
     */
    @JSExport
    public static String refusal(String kind, String numbers) {
        try {
            Kinds.numbers(Kinds.named(kind), numbers);
            return "";
        } catch (Refusal e) {
            return e.reason();
        } catch (IllegalArgumentException e) {
            return Refusal.impossible().reason();
        }
    }

    /** What to fill into the texts: a name, its value, the next name, … */
    @JSExport
    public static String[] facts(String kind, String numbers) {
        Map<String, String> facts = Facts.of(Kinds.named(kind), numbers);
        String[] pairs = new String[2 * facts.size()];
        int i = 0;
        for (Map.Entry<String, String> fact : facts.entrySet()) {
            pairs[i++] = fact.getKey();
            pairs[i++] = fact.getValue();
        }
        return pairs;
    }

    /** What to choose from; empty where the answer is typed. */
    @JSExport
    public static String[] options(String kind, String numbers) {
        return question(kind, numbers).options().toArray(new String[0]);
    }

    /** {@link Question#judge}. */
    @JSExport
    public static String judge(String kind, String numbers, double[] answer) {
        return question(kind, numbers).judge(answer);
    }

    private static Question question(String kind, String numbers) {
        Kind asked = Kinds.named(kind);
        return asked.ask(Kinds.numbers(asked, numbers));
    }
}
