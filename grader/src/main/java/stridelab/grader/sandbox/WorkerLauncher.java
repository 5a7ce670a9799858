package stridelab.grader.sandbox;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import stridelab.worker.Sample;

/**
 * Starts worker JVMs, all from one thread that lives as long as they may: a process that is to die with its parent dies
 * with the parent's thread, and the one that asks may be one of jqwik's, which come and go.
 */
final class WorkerLauncher implements AutoCloseable {
    private static final int TRIES = 3;
    private static final CallTimeout TRIAL = new CallTimeout(Duration.ofSeconds(20), 1000);

    private final IsolationLayer layer;
    private final Watchdog watchdog = new Watchdog();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        Thread made = new Thread(task, "stridelab-starter");
        made.setDaemon(true);
        return made;
    });

    private @Nullable Launched spare;

    /** A worker that has answered, and no student's. */
    private @Nullable WorkerProcess tried;

    /** A JVM that no student's class is in. */
    private record Launched(IsolationLayer.Walls walls, Process process) {}

    WorkerLauncher(IsolationLayer layer) {
        this.layer = layer;
    }

    Isolation layer() {
        return layer.isolation();
    }

    /**
     * Starts a worker that loads a class of ours; the next start takes it over.
     *
     * @throws IOException if it does not, with what was said instead
     */
    synchronized void tryOut() throws IOException {
        String file = Sample.class.getSimpleName() + ".class";
        byte[] sample;
        try (InputStream stream = Objects.requireNonNull(Sample.class.getResourceAsStream(file), file)) {
            sample = stream.readAllBytes();
        }
        Launched launched = launch();
        String name = Sample.class.getName();
        WorkerProcess worker = new WorkerProcess(launched.process, launched.walls, watchdog, Map.of(name, sample));
        if (worker.load(name, TRIAL) != null) {
            worker.close();
            throw new IOException("the worker gives no answer: " + worker.output());
        }
        tried = worker;
    }

    /** Launches a JVM that the next start takes over, unless there is one. */
    synchronized void prepare() {
        if (spare == null && tried == null) {
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
        WorkerProcess first = tried;
        tried = null;
        if (first != null && first.handOver(classes)) {
            return first;
        }
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
        if (tried != null) {
            tried.close();
            tried = null;
        }
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
        IsolationLayer.Walls walls = layer.walls();
        ProcessBuilder builder = new ProcessBuilder(adapted.apply(walls.command())).directory(new File("/"));
        builder.environment().clear();
        builder.environment().putAll(JavaCommand.ENVIRONMENT);
        try {
            return new Launched(walls, thread.submit(builder::start).get());
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
