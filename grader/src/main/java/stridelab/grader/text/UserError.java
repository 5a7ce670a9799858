package stridelab.grader.text;

/** Thrown for what was typed or handed in and cannot be used; its text says what was found and what to do. */
public final class UserError extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Text text;

    public UserError(Text text) {
        super(text.en());
        this.text = text;
    }

    /** Returns one with a message of the bundles. */
    public static UserError of(String key, Object... arguments) {
        return new UserError(Messages.text(key, arguments));
    }

    public Text text() {
        return text;
    }
}
