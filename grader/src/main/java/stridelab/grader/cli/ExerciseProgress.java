package stridelab.grader.cli;

import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import stridelab.grader.exercise.Contract;

/** Says on a terminal which exercise of a submission is being graded, where that takes longer than a moment. */
final class ExerciseProgress implements AutoCloseable {
    private static final long AFTER_MILLIS = TimeUnit.SECONDS.toMillis(2);

    private final Terminal terminal;
    /** Null where no person sees it: no thread is started then. */
    private final @Nullable Timer timer;

    private String line = "";
    private int begun;
    private boolean shown;

    ExerciseProgress(Terminal terminal) {
        this.terminal = terminal;
        timer = terminal.interactive() ? new Timer("stridelab-progress", true) : null;
        if (timer != null) {
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
        if (timer != null) {
            timer.cancel();
        }
        // What the timer may still be about to show is nothing, too.
        line = "";
        if (shown) {
            terminal.overwrite(line);
        }
    }
}
