package stridelab.site.view;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Text from a submission, made visible: a control character, a terminal's escape, a bidirectional mark or half a
 * surrogate pair is shown as its name, so that it can neither hide nor rearrange what stands around it.
 *
 * <p>Markup needs nothing here: templates escape all they are given.
 */
public final class Plain {
    private Plain() {}

    /** {@code text} with nothing left in it that acts instead of being seen; line breaks and tabs stay. */
    public static String of(String text) {
        if (text.codePoints().allMatch(Plain::harmless)) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        text.codePoints()
                .forEach(c ->
                        plain.append(harmless(c) ? Character.toString(c) : String.format(Locale.ROOT, "[U+%04X]", c)));
        return plain.toString();
    }

    /** The same, or null. */
    static @Nullable String ofNullable(@Nullable String text) {
        return text == null ? null : of(text);
    }

    /** On one line, and no longer than {@code limit} characters. */
    public static String shortened(String text, int limit) {
        String line = of(text).replaceAll("\\s+", " ").strip();
        return line.codePointCount(0, line.length()) <= limit
                ? line
                : line.substring(0, line.offsetByCodePoints(0, limit - 1)) + "…";
    }

    private static boolean harmless(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c == '\n' || c == '\t';
            // FORMAT holds the bidirectional marks, zero-width characters and tags.
            case Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            default -> true;
        };
    }
}
