package stridelab.grader.export;

import stridelab.grader.results.PropertyResult;
import stridelab.grader.text.Text;

/** Texts of a result as plain lines, English first. */
final class Plain {
    private Plain() {}

    static String both(Text text) {
        return text.en() + "\n" + text.zh();
    }

    /** The message of a property and, where there is one, its diagnosis. */
    static String of(PropertyResult property) {
        Text message = property.message();
        String said = message == null ? "" : both(message);
        return property.diagnosis() == null
                ? said
                : said + "\n" + property.diagnosis().en() + "\n"
                        + property.diagnosis().zh();
    }

    /** The text without control characters, escapes and bidirectional marks, which some reader would obey. */
    static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().map(c -> c == '\n' || isVisible(c) ? c : 0xFFFD).forEach(visible::appendCodePoint);
        return visible.toString();
    }

    /** The text for Markdown or HTML: everything that means something in either is an entity. */
    static String html(String text) {
        StringBuilder html = new StringBuilder(text.length());
        visible(text).codePoints().forEach(c -> {
            if (c < 128 && !Character.isLetterOrDigit(c) && c != ' ' && c != '\n') {
                html.append("&#").append(c).append(';');
            } else {
                html.appendCodePoint(c);
            }
        });
        return html.toString();
    }

    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
