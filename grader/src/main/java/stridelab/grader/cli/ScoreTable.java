package stridelab.grader.cli;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stridelab.grader.results.ExerciseResult;
import stridelab.grader.results.Problem;
import stridelab.grader.results.PropertyResult;
import stridelab.grader.results.SubmissionResult;

/** A result as a table for the terminal: an exercise a line, and below it what did not hold. */
final class ScoreTable {
    private static final int NAME_WIDTH = 20;

    private final Terminal terminal;

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
        result.exercises().forEach(this::print);
        terminal.print("  " + "-".repeat(NAME_WIDTH + 16));
        terminal.print(line(terminal.text("cli.total"), result.score(), result.maxScore()));
        terminal.print("");
        List<PropertyResult> hidden = result.exercises().stream()
                .flatMap(exercise -> exercise.properties().stream())
                .toList();
        long passed = hidden.stream()
                .filter(property -> property.status() == PropertyResult.Status.PASSED)
                .count();
        terminal.print(terminal.text("cli.hidden", Long.toString(passed), hidden.size()));
        terminal.print("");
    }

    private void print(ExerciseResult exercise) {
        terminal.print(line(exercise.className(), exercise.score(), exercise.maxScore()) + "  "
                + terminal.text("cli.status-" + exercise.status().json().replace('_', '-')));
        if (exercise.message() != null) {
            terminal.of(exercise.message()).lines().forEach(line -> terminal.print("      " + Terminal.oneLine(line)));
        }
        for (PropertyResult property : exercise.properties()) {
            if (worthALine(exercise, property)) {
                terminal.print("    x " + terminal.of(property.title()));
                if (property.message() != null) {
                    terminal.print("      " + Terminal.oneLine(terminal.of(property.message())));
                }
            }
        }
    }

    private static boolean worthALine(ExerciseResult exercise, PropertyResult property) {
        boolean saidAbove = property.message() != null && property.message().equals(exercise.message());
        return switch (property.status()) {
            case PASSED -> false;
            case NOT_STARTED -> exercise.status() != ExerciseResult.Status.NOT_STARTED;
            case FAILED, TIMEOUT, CRASHED, NOT_RUN -> !saidAbove;
        };
    }

    private static String line(String name, @Nullable Double score, double maxScore) {
        // No format string: a wide character is one char and two columns, and no table of ours has one here.
        String points = (score == null ? "–" : points(score)) + " / " + points(maxScore);
        return "  " + name + " ".repeat(Math.max(1, NAME_WIDTH - name.length()))
                + " ".repeat(Math.max(1, 14 - points.length())) + points;
    }

    private static String points(double points) {
        return BigDecimal.valueOf(points).stripTrailingZeros().toPlainString();
    }
}
