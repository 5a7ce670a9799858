package stridelab.grader.text;

import java.util.Locale;
import java.util.function.IntFunction;

/**
 * Text from a submission without what acts instead of being seen: control characters, a terminal's escapes, bidirectional
 * marks, characters of no width, halves of surrogate pairs. They could hide or rearrange what stands around them.
 *
 * <p>Line feeds and tabs stay.
 */
public final class VisibleText {
    private VisibleText() {}

    /** Returns the text with the name of each such character in its place, such as {@code [U+202E]}. */
    public static String named(String text) {
        return replaced(text, c -> String.format(Locale.ROOT, "[U+%04X]", c));
    }

    /** Returns the text with the replacement character, U+FFFD, in the place of each such character. */
    public static String replaced(String text) {
        return replaced(text, c -> "\ufffd");
    }

    private static String replaced(String text, IntFunction<String> replacement) {
        if (text.codePoints().noneMatch(VisibleText::acts)) {
            return text;
        }
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().forEach(c -> visible.append(acts(c) ? replacement.apply(c) : Character.toString(c)));
        return visible.toString();
    }

    private static boolean acts(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c != '\n' && c != '\t';
            // FORMAT holds the bidirectional marks, zero-width characters and tags.
            case Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
