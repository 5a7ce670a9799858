package stridelab.grader.cli;

import stridelab.grader.results.Messages;
import stridelab.grader.results.Text;

/** What was typed or handed in is not usable; the text says what was found and what to do. */
final class Unusable extends Exception {
    private final transient Text text;

    Unusable(Text text) {
        super(text.en());
        this.text = text;
    }

    static Unusable of(String key, Object... arguments) {
        return new Unusable(Messages.text(key, arguments));
    }

    Text text() {
        return text;
    }
}
