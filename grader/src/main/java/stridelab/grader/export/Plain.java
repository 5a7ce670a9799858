package stridelab.grader.export;

import stridelab.grader.results.PropertyResult;
import stridelab.grader.results.Text;

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
}
