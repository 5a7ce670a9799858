package stridelab.grader.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import stridelab.grader.export.Classroom50Json;
import stridelab.grader.export.ExercismJson;
import stridelab.grader.export.GithubAnnotations;
import stridelab.grader.export.GithubSummary;
import stridelab.grader.export.GradescopeJson;
import stridelab.grader.export.SourceLines;
import stridelab.grader.files.AtomicFile;
import stridelab.grader.results.SubmissionResult;
import stridelab.grader.submission.Intake;
import stridelab.grader.submission.UnreadableSubmission;
import stridelab.grader.text.Text;
import stridelab.grader.text.UserError;

/**
 * To whom else a result is handed, and where that system wants it.
 *
 * <p>All by explicit options, none by what the environment happens to hold: who reads the course's CI file sees what will
 * be written, and a grading that runs inside another program's job writes nothing into that job's page.
 */
final class ExportOptions {
    private static final String SUMMARY = "GITHUB_STEP_SUMMARY";

    @Option(names = "--github")
    private boolean github;

    @Option(names = "--gradescope", paramLabel = "FILE")
    private @Nullable Path gradescope;

    @Option(names = "--classroom50", paramLabel = "FILE")
    private @Nullable Path classroom50;

    @Option(names = "--exercism", paramLabel = "FILE")
    private @Nullable Path exercism;

    /** Refuses what cannot work before anything is graded. */
    void check() throws UserError {
        if (github && System.getenv(SUMMARY) == null) {
            throw UserError.of("cli.no-step-summary", "--github", SUMMARY);
        }
    }

    /** Hands over what is known while more is to come. */
    void soFar(SubmissionResult result) {
        try {
            if (gradescope != null) {
                AtomicFile.write(gradescope, GradescopeJson.of(result));
            }
        } catch (IOException e) {
            // The whole result comes to the same file, and then this is said.
        }
    }

    /** Hands over a submission that could not be read. */
    void unreadable(Text why) throws UserError {
        write(gradescope, GradescopeJson.unreadable(why));
        write(exercism, ExercismJson.unreadable(why));
    }

    /** Hands over the whole result. */
    void whole(SubmissionResult result, Path submission, Terminal terminal) throws UserError {
        write(gradescope, GradescopeJson.of(result));
        if (result.graded()) {
            // Its format has no place for a result without a score.
            write(classroom50, Classroom50Json.of(result, System.getenv()));
        }
        write(exercism, ExercismJson.of(result));
        if (github) {
            annotate(result, submission, terminal);
            summarize(GithubSummary.of(result, terminal::of));
        }
    }

    private static void write(@Nullable Path file, String text) throws UserError {
        if (file == null) {
            return;
        }
        try {
            AtomicFile.write(file, text);
        } catch (IOException e) {
            throw UserErrors.cannotWrite(file, e);
        }
    }

    /** Appended, since other steps of the job may have written to the same file. */
    private static void summarize(String markdown) throws UserError {
        Path file = Path.of(System.getenv().getOrDefault(SUMMARY, ""));
        try {
            Files.writeString(file, markdown, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw UserErrors.cannotWrite(file, e);
        }
    }

    private static void annotate(SubmissionResult result, Path submission, Terminal terminal) {
        try {
            SourceLines lines = new SourceLines(Intake.read(submission).sources());
            GithubAnnotations.of(result, terminal::of, lines, fromRepository(submission))
                    .forEach(terminal::print);
        } catch (UnreadableSubmission e) {
            // It was read a moment ago and is gone: there are no lines to mark.
        }
    }

    private static String fromRepository(Path submission) {
        Path here = submission.toAbsolutePath().normalize();
        Path root = Path.of(System.getenv().getOrDefault("GITHUB_WORKSPACE", ""))
                .toAbsolutePath()
                .normalize();
        if (!here.startsWith(root) || here.equals(root)) {
            return "";
        }
        return root.relativize(here).toString().replace('\\', '/') + "/";
    }
}
