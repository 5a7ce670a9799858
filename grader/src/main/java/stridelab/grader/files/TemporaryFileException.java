package stridelab.grader.files;

import java.io.IOException;

/** Nothing can be written among the JVM's temporary files; the cause says why. */
public final class TemporaryFileException extends IOException {
    private final IOException why;

    /** {@code why} is what the writing ended with. */
    public TemporaryFileException(IOException why) {
        super(why);
        this.why = why;
    }

    /** What the writing ended with. */
    public IOException why() {
        return why;
    }
}
