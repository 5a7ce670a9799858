package stridelab.grader.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import stridelab.grader.causes.Cause;
import stridelab.grader.causes.CauseText;
import stridelab.grader.causes.Causes;
import stridelab.grader.results.Counterexample;
import stridelab.grader.results.ExerciseResult;
import stridelab.grader.results.SourceLine;
import stridelab.grader.results.SubmissionResult;
import stridelab.grader.text.Text;
import stridelab.grader.text.VisibleText;

/**
 * A result as workflow commands that mark the student's lines: a compile error and
 * an exception at its line, any other cause at its method.
 *
 * <p>Escaped as GitHub Actions reads them, so that a student's text never becomes a command of its own.
 */
public final class GithubAnnotations {
    /** GitHub shows ten of a step and drops the others. */
    private static final int AT_MOST = 10;

    private GithubAnnotations() {}

    /**
     * A command a line.
     *
     * @param files where methods stand in the submission
     * @param root from the repository's root to the submission, ending with a slash; empty where they are one
     */
    public static List<String> of(
            SubmissionResult result, Function<Text, String> language, SourceLines files, String root) {
        List<String> commands = new ArrayList<>();
        for (ExerciseResult exercise : result.exercises()) {
            exercise.errors().stream()
                    .filter(error -> error.line() > 0)
                    .map(error -> command(
                            root + error.path(),
                            error.line(),
                            "javac",
                            error.message().en()))
                    .distinct()
                    .forEach(commands::add);
        }
        for (Cause cause : Causes.of(result).all()) {
            place(cause, files)
                    .ifPresent(place -> commands.add(command(
                            root + place.path(),
                            place.line(),
                            language.apply(cause.shown().title()),
                            CauseText.withCounts(cause).stream().map(language).collect(Collectors.joining("\n")))));
        }
        return commands.subList(0, Math.min(AT_MOST, commands.size()));
    }

    /** The line that an exception names, or else the method's; nothing where the method could not be asked. */
    private static Optional<SourceLine> place(Cause cause, SourceLines files) {
        Counterexample example = cause.shown().counterexample();
        if (example != null && example.line() != null) {
            return Optional.of(example.line());
        }
        return switch (cause.kind()) {
            case DOES_NOT_COMPILE, MISSING, NOT_ASKED -> Optional.empty();
            default -> files.of(cause.className(), String.valueOf(cause.method()));
        };
    }

    private static String command(String file, int line, String title, String message) {
        return "::error file=" + property(file) + ",line=" + line + ",title=" + property(title) + "::" + data(message);
    }

    /**
     * Source: escapeData and escapeProperty of actions/toolkit, core/src/command.ts. It has no escape for a tab, which is a
     * space here.
     */
    private static String data(String text) {
        return VisibleText.replaced(text)
                .replace('\t', ' ')
                .replace("%", "%25")
                .replace("\r", "%0D")
                .replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
