package stridelab.grader.sandbox;

import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Starts worker JVMs, all from one thread that lives as long as they may: a process that is to die with its parent dies
 * with the parent's thread, and the one that asks may be one of jqwik's, which come and go.
 */
final class Starter implements AutoCloseable {
    private static final int TRIES = 3;

    private final Layer layer;
    private final Watchdog watchdog = new Watchdog();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        Thread made = new Thread(task, "stridelab-starter");
        made.setDaemon(true);
        return made;
    });

    private @Nullable Launched spare;

    /** A JVM that no student's class is in. */
    private record Launched(Layer.Walls walls, Process process) {}

    Starter(Layer layer) {
        this.layer = layer;
    }

    /** Launches a JVM that the next start takes over, unless there is one. */
    synchronized void prepare() {
        if (spare == null) {
            try {
                spare = launch();
            } catch (IOException e) {
                // The start that needs one will meet the same, and says so.
                spare = null;
            }
        }
    }

    /** Starts a JVM for the classes of a submission. */
    synchronized WorkerProcess start(Map<String, byte[]> classes) {
        return start(classes, () -> {
            Launched taken = spare == null ? launch() : spare;
            spare = null;
            return taken;
        });
    }

    /** Starts one that is to take its time over a single call: see {@link JavaCommand#withBothCompilers}. */
    synchronized WorkerProcess startPatient(Map<String, byte[]> classes) {
        return start(classes, () -> launch(JavaCommand::withBothCompilers));
    }

    private interface Launch {
        Launched make() throws IOException;
    }

    private WorkerProcess start(Map<String, byte[]> classes, Launch launch) {
        IOException last = new IOException("not tried");
        for (int i = 0; i < TRIES; i++) {
            try {
                Launched launched = launch.make();
                return new WorkerProcess(launched.process, launched.walls, watchdog, classes);
            } catch (IOException e) {
                last = e;
            }
        }
        throw new SandboxFailure("no JVM for a student's code can be started: " + last.getMessage(), last);
    }

    @Override
    public synchronized void close() {
        if (spare != null) {
            spare.walls.kill(spare.process);
            spare = null;
        }
        thread.shutdown();
        watchdog.close();
    }

    private Launched launch() throws IOException {
        return launch(UnaryOperator.identity());
    }

    private Launched launch(UnaryOperator<List<String>> adapted) throws IOException {
        Layer.Walls walls = layer.walls();
        ProcessBuilder builder = new ProcessBuilder(adapted.apply(walls.command())).directory(new File("/"));
        builder.environment().clear();
        try {
            return new Launched(walls, thread.submit(builder::start).get());
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
