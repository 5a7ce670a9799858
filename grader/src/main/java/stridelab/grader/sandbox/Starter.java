package stridelab.grader.sandbox;

import java.io.File;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

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

    Starter(Layer layer) {
        this.layer = layer;
    }

    WorkerProcess start(Map<String, byte[]> classes) {
        IOException last = new IOException("not tried");
        for (int i = 0; i < TRIES; i++) {
            try {
                Layer.Walls walls = layer.walls();
                return new WorkerProcess(launch(walls), walls, watchdog, classes);
            } catch (IOException e) {
                last = e;
            }
        }
        throw new SandboxFailure("no JVM for a student's code can be started: " + last.getMessage(), last);
    }

    @Override
    public void close() {
        thread.shutdown();
        watchdog.close();
    }

    private Process launch(Layer.Walls walls) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(walls.command()).directory(new File("/"));
        builder.environment().clear();
        try {
            return thread.submit(builder::start).get();
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
