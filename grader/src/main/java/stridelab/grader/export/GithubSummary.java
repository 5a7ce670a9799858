package stridelab.grader.export;

import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import stridelab.grader.causes.Cause;
import stridelab.grader.causes.CauseText;
import stridelab.grader.causes.Causes;
import stridelab.grader.results.ExerciseResult;
import stridelab.grader.results.Problem;
import stridelab.grader.results.SubmissionResult;
import stridelab.grader.text.Messages;
import stridelab.grader.text.Text;

/**
 * A result as Markdown for the page of a GitHub Actions run, in one language.
 *
 * <p>All text goes in as HTML entities or between {@code pre} tags, so that nothing a student wrote is a link, a mention,
 * an image or markup.
 */
public final class GithubSummary {
    /** GitHub drops a summary above one mebibyte, of UTF-8 bytes; a Chinese character is three. */
    private static final int CHARACTERS_AT_MOST = 300_000;

    private final Function<Text, String> language;
    private final StringBuilder out = new StringBuilder();

    private GithubSummary(Function<Text, String> language) {
        this.language = language;
    }

    /** The Markdown, with a line feed at the end. */
    public static String of(SubmissionResult result, Function<Text, String> language) {
        return new GithubSummary(language).summary(result);
    }

    private String summary(SubmissionResult result) {
        line("## " + text("ci.heading", points(result.score()), points(result.maxScore())));
        for (Problem problem : result.problems()) {
            line("");
            line("- " + Plain.html(language.apply(problem.message())));
        }
        line("");
        line("| " + text("ci.exercise") + " | " + text("ci.status") + " | " + text("ci.points") + " |");
        line("| --- | --- | ---: |");
        for (ExerciseResult exercise : result.exercises()) {
            line("| " + exercise.className() + " | " + status(exercise) + " | " + points(exercise.score()) + " / "
                    + points(exercise.maxScore()) + " |");
        }
        Causes causes = Causes.of(result);
        for (ExerciseResult exercise : result.exercises()) {
            if (exercise.message() != null && !causes.tell(exercise.message())) {
                line("");
                line("### " + exercise.className());
                block(language.apply(exercise.message()));
            }
        }
        if (!causes.roots().isEmpty()) {
            line("");
            line("### " + text("ci.causes"));
            causes.all().forEach(this::details);
        }
        return out.toString();
    }

    private void details(Cause cause) {
        if (out.length() > CHARACTERS_AT_MOST) {
            return;
        }
        line("");
        line("**" + Plain.html(language.apply(cause.shown().title())) + "** (-" + points(cause.points()) + ")");
        block(CauseText.withCounts(cause).stream().map(language).collect(Collectors.joining("\n")));
    }

    private void block(String text) {
        line("");
        line("<pre>" + Plain.html(text.length() > 4_000 ? text.substring(0, 4_000) + "…" : text) + "</pre>");
    }

    private String status(ExerciseResult exercise) {
        return text("cli.status-" + exercise.status().json().replace('_', '-'));
    }

    private String text(String key, Object... arguments) {
        return language.apply(Messages.text(key, arguments));
    }

    private static String points(@Nullable Double points) {
        return points == null ? "–" : points(points.doubleValue());
    }

    private static String points(double points) {
        return points == Math.rint(points) ? Long.toString((long) points) : Double.toString(points);
    }

    private void line(String line) {
        out.append(line).append('\n');
    }
}
