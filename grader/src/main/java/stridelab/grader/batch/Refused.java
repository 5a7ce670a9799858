package stridelab.grader.batch;

import stridelab.grader.text.Messages;
import stridelab.grader.text.Text;

/** Thrown for a folder or an option that cannot be used; the text says what was found and what to do. */
public final class Refused extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Text text;

    private Refused(Text text) {
        super(text.en());
        this.text = text;
    }

    static Refused because(String key, Object... arguments) {
        return new Refused(Messages.text("batch." + key, arguments));
    }

    public Text text() {
        return text;
    }
}
