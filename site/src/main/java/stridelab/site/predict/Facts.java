package stridelab.site.predict;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a question's texts mention: {@code @n} stands for the number n. */
public final class Facts {
    private Facts() {}

    /** The numbers and what the kind adds to them, each with a minus sign in front where it is negative. */
    public static Map<String, String> of(Kind kind, String numbers) {
        Numbers read = Kinds.numbers(kind, numbers);
        Map<String, String> facts = new LinkedHashMap<>();
        for (Range range : kind.ranges()) {
            facts.put(range.name(), shown(Integer.toString(read.of(range.name()))));
        }
        for (Map.Entry<String, String> fact : kind.ask(read).facts().entrySet()) {
            facts.put(fact.getKey(), shown(fact.getValue()));
        }
        return facts;
    }

    private static String shown(String value) {
        return value.replace('-', '−');
    }

    /** Puts the facts into a text; their names are letters and digits. */
    public static String fill(String text, Map<String, String> facts) {
        StringBuilder filled = new StringBuilder();
        int at = 0;
        for (int sign = text.indexOf('@'); sign >= 0; sign = text.indexOf('@', at)) {
            int end = sign + 1;
            while (end < text.length() && named(text.charAt(end))) {
                end++;
            }
            String value = facts.get(text.substring(sign + 1, end));
            if (value == null) {
                throw new IllegalArgumentException("No number " + text.substring(sign, end) + " in " + facts.keySet());
            }
            filled.append(text, at, sign).append(value);
            at = end;
        }
        return filled.append(text, at, text.length()).toString();
    }

    private static boolean named(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }
}
