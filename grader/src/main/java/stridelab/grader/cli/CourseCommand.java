package stridelab.grader.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import stridelab.grader.course.CourseTemplate;
import stridelab.grader.files.AtomicFile;
import stridelab.grader.text.UserError;

/** {@code course init}: a course file to begin with. */
@Command(name = "course", mixinStandardHelpOptions = true)
final class CourseCommand implements Callable<Integer> {
    private final Terminal terminal;

    /** What can be done. */
    private enum Action {
        INIT
    }

    @Parameters(paramLabel = "init", descriptionKey = "action", arity = "1")
    private Action action = Action.INIT;

    @Option(names = "--out", paramLabel = "FILE", defaultValue = "course.yml")
    private Path out = Path.of("course.yml");

    CourseCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws UserError {
        // A file that was filled in is not written over.
        if (Files.exists(out, LinkOption.NOFOLLOW_LINKS)) {
            throw UserError.of("course.exists", out);
        }
        try {
            AtomicFile.write(out, CourseTemplate.text());
        } catch (IOException e) {
            throw UserErrors.cannotWrite(out, e);
        }
        terminal.print(terminal.text("course.written", out.toAbsolutePath().normalize()));
        return StrideLab.GRADED;
    }
}
