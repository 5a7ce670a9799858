package stridelab.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Writes files on all cores. It queues nothing: work that no thread is free for is done by the one that brings it, so
 * however much is brought, no more is held than is being done.
 */
final class ParallelWriter implements AutoCloseable {
    private final ThreadPoolExecutor threads;
    private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();

    /** A file to write. */
    interface Work {
        void run() throws IOException;
    }

    ParallelWriter() {
        int others = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
        threads = new ThreadPoolExecutor(
                others,
                others,
                0,
                TimeUnit.SECONDS,
                new SynchronousQueue<>(),
                new ThreadPoolExecutor.CallerRunsPolicy());
    }

    /** Does the work, now or on another thread; once any has failed, no more is done. */
    void write(Work work) {
        threads.execute(() -> {
            if (failure.get() == null) {
                run(work);
            }
        });
    }

    private void run(Work work) {
        try {
            work.run();
        } catch (IOException e) {
            failure.compareAndSet(null, new UncheckedIOException(e));
        } catch (RuntimeException e) {
            failure.compareAndSet(null, e);
        }
    }

    /** Waits for all work, and throws what the first that failed has thrown. */
    @Override
    public void close() throws IOException {
        threads.shutdown();
        try {
            threads.awaitTermination(Long.MAX_VALUE, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
        RuntimeException first = failure.get();
        if (first instanceof UncheckedIOException io) {
            throw io.getCause();
        } else if (first != null) {
            throw first;
        }
    }
}
