package stridelab.grader.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import stridelab.grader.feedback.Texts;
import stridelab.grader.files.IoErrorText;
import stridelab.grader.files.TemporaryFileException;
import stridelab.grader.jvm.JvmCommand;
import stridelab.grader.sandbox.IsolationUnavailable;
import stridelab.grader.text.UserError;

/** The user errors of several commands. */
final class UserErrors {
    /** Where the JVM puts temporary files. */
    static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir", "/tmp"));

    private UserErrors() {}

    /** That a file cannot be written is the user's to mend, not a fault of ours. */
    static UserError cannotWrite(Path file, IOException e) {
        if (e instanceof TemporaryFileException temporary) {
            return cannotWriteTemporary(temporary.why());
        }
        return IoErrorText.isForRoom(e) ? noRoom(file) : UserError.of("cli.cannot-write", file, IoErrorText.why(e));
    }

    /** That student code cannot be run here as it is asked for. */
    static UserError isolation(IsolationUnavailable e) {
        return UserError.of("cli.isolation-unavailable", Texts.of(e.finding()));
    }

    /** Throws where this Java is a runtime without what grading needs. */
    static void unlessJavaSuffices() throws UserError {
        List<String> missing = JvmCommand.missingModules();
        if (!missing.isEmpty()) {
            throw UserError.of("cli.java-lacks", System.getProperty("java.home"), String.join(", ", missing));
        }
    }

    static UserError noRoom(Path file) {
        return UserError.of("cli.no-room", file);
    }

    /** Nor is it that this machine has no room for what is written while grading. */
    static UserError cannotWriteTemporary(IOException e) {
        return UserError.of("cli.cannot-write-temporary", TEMPORARY, IoErrorText.why(e));
    }

    static UserError cannotRead(Path file, IOException e) {
        return UserError.of("cli.cannot-read", file, IoErrorText.why(e));
    }
}
