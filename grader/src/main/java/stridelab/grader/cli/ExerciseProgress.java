package stridelab.grader.cli;

import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.TimeUnit;
import stridelab.grader.exercise.Contract;

/** Says on a terminal which exercise of a submission is being graded, where that takes longer than a moment. */
final class ExerciseProgress implements AutoCloseable {
    private static final long AFTER_MILLIS = TimeUnit.SECONDS.toMillis(2);

    private final Terminal terminal;
    private final Timer timer = new Timer("stridelab-progress", true);
    private String line = "";
    private int begun;
    private boolean shown;

    ExerciseProgress(Terminal terminal) {
        this.terminal = terminal;
        if (terminal.interactive()) {
            timer.schedule(
                    new TimerTask() {
                        @Override
                        public void run() {
                            show();
                        }
                    },
                    AFTER_MILLIS);
        }
    }

    synchronized void begins(Contract exercise) {
        begun++;
        line = terminal.text(
                "cli.progress-exercise",
                exercise.className(),
                begun,
                Contract.all().size());
        if (shown) {
            terminal.overwrite(line);
        }
    }

    private synchronized void show() {
        shown = true;
        terminal.overwrite(line);
    }

    /** Takes the line away, so that the result stands in its place. */
    @Override
    public synchronized void close() {
        timer.cancel();
        if (shown) {
            terminal.overwrite("");
        }
    }
}
