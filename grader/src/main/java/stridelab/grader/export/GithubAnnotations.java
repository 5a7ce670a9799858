package stridelab.grader.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stridelab.grader.results.ExerciseResult;
import stridelab.grader.results.PropertyResult;
import stridelab.grader.results.SubmissionResult;
import stridelab.grader.text.Text;

/**
 * A result as workflow commands that mark the student's lines: a compile error at its line, a property at its method.
 *
 * <p>Escaped as GitHub Actions reads them, so that a student's text never becomes a command of its own.
 */
public final class GithubAnnotations {
    /** GitHub shows ten of a step and drops the others. */
    private static final int AT_MOST = 10;

    /** What {@code report.compile-error-in-line} makes. */
    private static final Pattern COMPILE_ERROR =
            Pattern.compile("(?<path>.+\\.java), line (?<line>\\d{1,9}): (?<what>.*)");

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
            if (exercise.status() == ExerciseResult.Status.COMPILE_ERROR && exercise.message() != null) {
                exercise.message().en().lines().forEach(line -> compileError(commands, root, line));
            }
        }
        for (ExerciseResult exercise : result.exercises()) {
            for (PropertyResult property : exercise.properties()) {
                if (isWorthOne(property)) {
                    Text said = property.message() == null ? property.title() : property.message();
                    files.of(exercise.className(), property.method())
                            .ifPresent(place -> commands.add(command(
                                    root + place.path(),
                                    place.line(),
                                    language.apply(property.title()),
                                    language.apply(said) + CounterexampleText.of(property.counterexample()))));
                }
            }
        }
        return commands.subList(0, Math.min(AT_MOST, commands.size()));
    }

    private static boolean isWorthOne(PropertyResult property) {
        return switch (property.status()) {
            case FAILED, TIMEOUT, CRASHED -> true;
            case PASSED, NOT_STARTED, NOT_RUN -> false;
        };
    }

    private static void compileError(List<String> commands, String root, String line) {
        Matcher error = COMPILE_ERROR.matcher(line);
        if (error.matches()) {
            commands.add(command(
                    root + error.group("path"), Integer.parseInt(error.group("line")), "javac", error.group("what")));
        }
    }

    private static String command(String file, int line, String title, String message) {
        return "::error file=" + property(file) + ",line=" + line + ",title=" + property(title) + "::" + data(message);
    }

    /** Source: escapeData and escapeProperty of actions/toolkit, core/src/command.ts. */
    private static String data(String text) {
        return Plain.visible(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
