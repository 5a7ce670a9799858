package stridelab.site.view;

import org.jspecify.annotations.Nullable;
import stridelab.grader.text.VisibleText;

/** Text from a submission for a page. Markup needs nothing here: templates escape all they are given. */
public final class Plain {
    private Plain() {}

    /** Returns a text as {@link VisibleText#named} makes it, or null. */
    static @Nullable String ofNullable(@Nullable String text) {
        return text == null ? null : VisibleText.named(text);
    }

    /** Returns a text on one line, and no longer than {@code limit} characters. */
    public static String shortened(String text, int limit) {
        String line = VisibleText.named(text).replaceAll("\\s+", " ").strip();
        return line.codePointCount(0, line.length()) <= limit
                ? line
                : line.substring(0, line.offsetByCodePoints(0, limit - 1)) + "…";
    }
}
