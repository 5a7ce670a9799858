package stridelab.grader.export;

import stridelab.grader.results.PropertyResult;
import stridelab.grader.text.Text;
import stridelab.grader.text.VisibleText;

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

    /** The text for Markdown or HTML: everything that means something in either is an entity. */
    static String html(String text) {
        StringBuilder html = new StringBuilder(text.length());
        VisibleText.replaced(text).codePoints().forEach(c -> {
            if (c < 128 && !Character.isLetterOrDigit(c) && c != ' ' && c != '\n') {
                html.append("&#").append(c).append(';');
            } else {
                html.appendCodePoint(c);
            }
        });
        return html.toString();
    }
}
