package stridelab.grader.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import stridelab.grader.feedback.Texts;
import stridelab.grader.files.IoErrorText;
import stridelab.grader.files.TemporaryFileException;
import stridelab.grader.jvm.JvmCommand;
import stridelab.grader.sandbox.IsolationUnavailable;
import stridelab.grader.text.Messages;
import stridelab.grader.text.Text;

/** What was typed or handed in is not usable; the text says what was found and what to do. */
final class Unusable extends Exception {
    /** Where the JVM puts temporary files. */
    static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir", "/tmp"));

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
        if (e instanceof TemporaryFileException temporary) {
            return cannotWriteTemporary(temporary.why());
        }
        return IoErrorText.isForRoom(e) ? noRoom(file) : of("cli.cannot-write", file, IoErrorText.why(e));
    }

    /** That student code cannot be run here as it is asked for. */
    static Unusable isolation(IsolationUnavailable e) {
        return of("cli.isolation-unavailable", Texts.of(e.finding()));
    }

    /** Throws where this Java is a runtime without what grading needs. */
    static void unlessJavaSuffices() throws Unusable {
        List<String> missing = JvmCommand.missingModules();
        if (!missing.isEmpty()) {
            throw of("cli.java-lacks", System.getProperty("java.home"), String.join(", ", missing));
        }
    }

    static Unusable noRoom(Path file) {
        return of("cli.no-room", file);
    }

    /** Nor is it that this machine has no room for what is written while grading. */
    static Unusable cannotWriteTemporary(IOException e) {
        return of("cli.cannot-write-temporary", TEMPORARY, IoErrorText.why(e));
    }

    static Unusable cannotRead(Path file, IOException e) {
        return of("cli.cannot-read", file, IoErrorText.why(e));
    }

    Text text() {
        return text;
    }
}
