package stridelab.grader.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import stridelab.grader.batch.Summary;

/** The last lines of a run: how many, how well, what is missing, and where it all is. */
final class ClassSummary {
    private static final int FAULTS_SHOWN = 20;

    private final Terminal terminal;

    ClassSummary(Terminal terminal) {
        this.terminal = terminal;
    }

    void print(Summary summary, Path out, Path startPage) {
        terminal.print(
                terminal.text("cli.class-done", summary.results().size(), summary.graded(), summary.unchanged()));
        if (summary.notGradable() > 0) {
            terminal.print(terminal.text("cli.class-not-gradable", summary.notGradable()));
        }
        if (!summary.faults().isEmpty()) {
            terminal.print(
                    terminal.text("cli.class-not-graded", summary.faults().size()));
        }
        terminal.print(terminal.text("cli.class-mean", number(summary.mean()), number(summary.maxScore())));
        terminal.print(terminal.text(
                "cli.gradebook", out.resolve("gradebook.csv").toAbsolutePath().normalize()));
        terminal.printReport(startPage);
        summary.faults().stream()
                .limit(FAULTS_SHOWN)
                .forEach(fault -> terminal.error(terminal.text("cli.own-fault", fault)));
        if (summary.faults().size() > FAULTS_SHOWN) {
            terminal.error(terminal.text("cli.more-faults", summary.faults().size()));
        }
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
