package stridelab.grader.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import stridelab.grader.GradingOptions;
import stridelab.grader.course.Course;
import stridelab.grader.handout.GradescopeArchive;
import stridelab.grader.handout.ProjectFiles;
import stridelab.grader.propertytest.Feedback;
import stridelab.grader.text.UserError;

/** {@code gradescope --out FILE.zip}: this very program as an autograder. */
@Command(name = "gradescope", mixinStandardHelpOptions = true)
final class GradescopeCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--out", paramLabel = "FILE.zip", required = true)
    private Path out = Path.of("");

    @Option(names = "--feedback", paramLabel = "none|category|counterexample|full")
    private @Nullable Feedback feedback;

    @Mixin
    private CourseOption courseOption = new CourseOption();

    GradescopeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws UserError, IOException {
        Path jar = ProgramJar.find().orElseThrow(() -> UserError.of("cli.no-jar", "gradescope"));
        Course course = courseOption.read();
        Feedback told = feedback == null ? course.feedback().orElse(GradingOptions.DEFAULT_FEEDBACK) : feedback;
        ProjectFiles archive = GradescopeArchive.around(jar, told.json(), courseOption.files());
        try {
            archive.writeZip(out, "");
        } catch (IOException e) {
            throw UserErrors.cannotWrite(out, e);
        }
        terminal.print(
                terminal.text("cli.gradescope-written", out.toAbsolutePath().normalize()));
        return StrideLab.GRADED;
    }
}
