package stridelab.grader.cli;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import stridelab.grader.batch.Progress;
import stridelab.grader.sandbox.Isolation;

/** How a run goes: a bar on a terminal, a line now and then in a log. */
final class ProgressDisplay implements Progress, AutoCloseable {
    private static final long BETWEEN_LINES = TimeUnit.SECONDS.toNanos(10);

    private final Terminal terminal;
    private final int total;
    private @Nullable ProgressBar bar;
    private long lastLine = System.nanoTime();
    private int done;
    private int failed;

    ProgressDisplay(Terminal terminal, int total) {
        this.terminal = terminal;
        this.total = total;
    }

    /** Says what stands between the class and this machine before the first of its code runs. */
    @Override
    public void begun(Isolation layer) {
        terminal.print(terminal.text("cli.class-isolation", layer.json()));
        if (layer != Isolation.BUBBLEWRAP) {
            terminal.print(terminal.text("cli.class-isolation-" + layer.json()));
        }
        bar = terminal.interactive() ? bar(terminal, total) : null;
    }

    @Override
    public void done(Step step) {
        done++;
        failed += step == Step.NOT_GRADABLE || step == Step.FAULT ? 1 : 0;
        ProgressBar shown = bar;
        if (shown != null) {
            shown.setExtraMessage(failed == 0 ? "" : terminal.text("cli.progress-failed", failed));
            shown.step();
        } else if (System.nanoTime() - lastLine > BETWEEN_LINES) {
            lastLine = System.nanoTime();
            terminal.print(terminal.text("cli.progress", done, total, failed));
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }

    private static ProgressBar bar(Terminal terminal, int total) {
        return new ProgressBarBuilder()
                .setTaskName(terminal.text("cli.progress-task"))
                .setInitialMax(total)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(250)
                .showSpeed(new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(Locale.ROOT)))
                .build();
    }
}
