package stridelab.grader.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import stridelab.grader.causes.Cause;
import stridelab.grader.causes.CauseText;
import stridelab.grader.causes.Causes;
import stridelab.grader.results.Diagnosis;
import stridelab.grader.results.ExerciseResult;
import stridelab.grader.results.Problem;
import stridelab.grader.results.PropertyResult;
import stridelab.grader.results.Score;
import stridelab.grader.results.SubmissionResult;
import stridelab.grader.text.Text;

/** A result for the terminal: a table with an exercise a line, and below it what to mend, cause by cause. */
final class ScoreTable {
    private static final int NAME_WIDTH = 20;
    private static final int POINTS_WIDTH = 6;

    private final Terminal terminal;

    /** What was said already, and of which method. */
    private final Map<Diagnosis, String> diagnosed = new HashMap<>();

    ScoreTable(Terminal terminal) {
        this.terminal = terminal;
    }

    void print(SubmissionResult result) {
        terminal.print(terminal.text(
                "cli.heading",
                Terminal.oneLine(result.submission()),
                result.isolation(),
                Long.toString(result.seed())));
        for (Problem problem : result.problems()) {
            terminal.print("  ! " + Terminal.oneLine(terminal.of(problem.message())));
        }
        terminal.print("");
        Causes causes = Causes.of(result);
        result.exercises().forEach(exercise -> print(exercise, causes));
        terminal.print("  " + "-".repeat(NAME_WIDTH + 16));
        terminal.print(line(terminal.text("cli.total"), result.score(), result.maxScore()));
        terminal.print("");
        List<PropertyResult> hidden = result.exercises().stream()
                .flatMap(exercise -> exercise.properties().stream())
                .toList();
        long passed = hidden.stream()
                .filter(property -> property.status() == PropertyResult.Status.PASSED)
                .count();
        if (!causes.roots().isEmpty()) {
            terminal.print(terminal.text("cli.causes"));
            causes.roots().forEach(cause -> print(cause, "  "));
            terminal.print("");
        }
        terminal.print(terminal.text("cli.hidden", Long.toString(passed), hidden.size()));
        terminal.print("");
    }

    private void print(Cause cause, String indent) {
        String points = CauseText.points(cause.points());
        String margin = indent + "-" + points + " ".repeat(Math.max(1, POINTS_WIDTH - points.length()));
        Diagnosis diagnosis = cause.diagnosis();
        String before = diagnosis == null ? null : diagnosed.putIfAbsent(diagnosis, name(cause));
        for (Text line : CauseText.withCounts(cause)) {
            String words = before != null && CauseText.isDiagnosis(line, cause)
                    ? terminal.text("cli.same-diagnosis", before)
                    : terminal.of(line);
            terminal.print(margin + Terminal.oneLine(words));
            margin = " ".repeat(margin.length());
        }
        cause.dependents().forEach(dependent -> print(dependent, indent + "    "));
    }

    private static String name(Cause cause) {
        return cause.className() + "." + cause.method();
    }

    private void print(ExerciseResult exercise, Causes causes) {
        terminal.print(line(exercise.className(), exercise.score(), exercise.maxScore()) + "  "
                + terminal.text("cli.status-" + exercise.status().json().replace('_', '-')));
        if (exercise.message() != null && !causes.tell(exercise.message())) {
            terminal.of(exercise.message()).lines().forEach(line -> terminal.print("      " + Terminal.oneLine(line)));
        }
        if (exercise.status() != ExerciseResult.Status.NOT_STARTED) {
            String open = exercise.properties().stream()
                    .filter(property -> property.status() == PropertyResult.Status.NOT_STARTED)
                    .map(PropertyResult::method)
                    .distinct()
                    .collect(Collectors.joining(", "));
            if (!open.isEmpty()) {
                terminal.print("      " + terminal.text("cli.open-methods", open));
            }
        }
    }

    private static String line(String name, @Nullable Double score, double maxScore) {
        // No format string: a wide character is one char and two columns, and no table of ours has one here.
        String points = (score == null ? "–" : Score.text(score)) + " / " + Score.text(maxScore);
        return "  " + name + " ".repeat(Math.max(1, NAME_WIDTH - name.length()))
                + " ".repeat(Math.max(1, 14 - points.length())) + points;
    }
}
