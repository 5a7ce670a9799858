package stridelab.grader.sandbox;

import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import stridelab.grader.compile.CompiledSubmission;
import stridelab.grader.files.TemporaryFileException;
import stridelab.grader.files.TemporaryFolder;

/** Where students' code runs, with one layer of isolation for all; one sandbox serves any number of submissions. */
public final class Sandbox implements AutoCloseable {
    private static final AtomicReference<@Nullable FutureTask<Sandbox>> AHEAD = new AtomicReference<>();

    private final WorkerFiles files;
    private final WorkerLauncher starter;

    private Sandbox(WorkerFiles files, WorkerLauncher starter) {
        this.files = files;
        this.starter = starter;
    }

    /** Begins to make a sandbox ready with the strongest layer, which {@link #open} then has to wait less for. */
    public static void openAhead() {
        FutureTask<Sandbox> opening = new FutureTask<>(() -> make(Optional.empty()));
        if (AHEAD.compareAndSet(null, opening)) {
            Thread thread = new Thread(opening, "stridelab-sandbox");
            thread.setDaemon(true);
            thread.start();
        }
    }

    /** Closes what was opened ahead and not asked for. */
    public static void closeAhead() {
        FutureTask<Sandbox> opening = AHEAD.getAndSet(null);
        if (opening != null) {
            try {
                await(opening).close();
            } catch (IsolationUnavailable | RuntimeException e) {
                // There is none to close.
                return;
            }
        }
    }

    /**
     * Makes a sandbox ready: its layer has started a worker over a class of ours, and got an answer.
     *
     * @param wanted the layer; where empty, the strongest that works on this machine
     * @throws IsolationUnavailable if the wanted one does not work here, or none does
     */
    public static Sandbox open(Optional<Isolation> wanted) throws IsolationUnavailable {
        FutureTask<Sandbox> opening = wanted.isEmpty() ? AHEAD.getAndSet(null) : null;
        return opening == null ? make(wanted) : await(opening);
    }

    /**
     * A temporary folder whose name begins with {@code prefix}, and which the user that students' code runs as may enter.
     *
     * @throws TemporaryFileException if no temporary files can be written
     */
    public static TemporaryFolder temporaryFolder(String prefix) throws TemporaryFileException {
        return PassableFolder.make(prefix);
    }

    private static Sandbox await(FutureTask<Sandbox> opening) throws IsolationUnavailable {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return opening.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    if (e.getCause() instanceof IsolationUnavailable unavailable) {
                        throw unavailable;
                    }
                    throw e.getCause() instanceof RuntimeException cause
                            ? cause
                            : new IllegalStateException(e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static Sandbox make(Optional<Isolation> wanted) throws IsolationUnavailable {
        WorkerFiles files;
        try {
            files = new WorkerFiles();
        } catch (TemporaryFileException e) {
            throw new UncheckedIOException(e);
        }
        Isolation[] candidates = IsolationLayers.candidates(wanted);
        for (int i = 0; ; i++) {
            try {
                return new Sandbox(files, Trial.of(candidates[i], files));
            } catch (IsolationUnavailable e) {
                if (i == candidates.length - 1) {
                    files.close();
                    throw e;
                }
            }
        }
    }

    /** The layer in force. */
    public Isolation layer() {
        return starter.layer();
    }

    /**
     * Starts a process for the next submission that asks for one, and does not wait for it: it gets ready while that
     * submission is compiled.
     */
    public void prepare() {
        starter.prepare();
    }

    /** A submission's classes, to be asked; no process is started for it before the first question. */
    public StudentProcess start(CompiledSubmission submission) {
        return new StudentProcess(submission, starter);
    }

    /** A process for answers of our own; it is not started before the first question. */
    public AnswerProcess answers() {
        return new AnswerProcess(starter);
    }

    /** Removes what the sandbox holds; the processes that it started are to be closed before. */
    @Override
    public void close() {
        starter.close();
        files.close();
    }
}
