package stridelab.grader.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import stridelab.grader.compile.CompiledSubmission;

/** Where students' code runs, with one layer of isolation for all; one sandbox serves any number of submissions. */
public final class Sandbox implements AutoCloseable {
    private final WorkerFiles files;
    private final Layer layer;
    private final Starter starter;

    private Sandbox(WorkerFiles files, Layer layer) {
        this.files = files;
        this.layer = layer;
        starter = new Starter(layer);
    }

    /**
     * Makes a sandbox ready.
     *
     * @param wanted the layer; where empty, the strongest that this machine has
     * @throws IsolationUnavailable if this machine does not have the wanted one
     */
    public static Sandbox open(Optional<Isolation> wanted) throws IsolationUnavailable {
        WorkerFiles files;
        try {
            files = new WorkerFiles();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            return new Sandbox(files, Layers.choose(wanted, files));
        } catch (IsolationUnavailable e) {
            files.close();
            throw e;
        }
    }

    /** The layer in force. */
    public Isolation layer() {
        return layer.isolation();
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
