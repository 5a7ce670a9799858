package stridelab.grader.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
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

    /** That a file cannot be written is the user's to mend, not a fault of ours. */
    static Unusable cannotWrite(Path file, IOException e) {
        return of("cli.cannot-write", file, reason(e));
    }

    private static String reason(IOException e) {
        // What the system says is in its own words; the path, which most of it is, stands before it already.
        String why = e instanceof FileSystemException problem ? problem.getReason() : e.getMessage();
        return why == null ? e.getClass().getSimpleName().replace("Exception", "") : why;
    }

    Text text() {
        return text;
    }
}
