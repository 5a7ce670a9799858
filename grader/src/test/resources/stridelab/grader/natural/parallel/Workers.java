package stridelab.exercises;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/** The pool that is shared by all exercises. */
final class Workers {
    static final int CORES = Runtime.getRuntime().availableProcessors();
    static final ExecutorService POOL = Executors.newFixedThreadPool(CORES);

    private Workers() {}

    /** Runs body(0) ... body(n - 1) in the pool and waits. */
    static void forEachRow(int n, IntConsumer body) {
        List<Future<?>> futures = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            final int row = i;
            futures.add(POOL.submit(() -> body.accept(row)));
        }
        for (Future<?> f : futures) {
            get(f);
        }
    }

    static <T> T get(Future<T> f) {
        try {
            return f.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalArgumentException(e.getCause());
        }
    }

    static <T> List<T> all(List<Callable<T>> tasks) {
        List<T> results = new ArrayList<>();
        try {
            for (Future<T> f : POOL.invokeAll(tasks)) {
                results.add(get(f));
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return results;
    }

    static void checkGrid(double[][] g) {
        if (g == null || g.length == 0 || g[0] == null || g[0].length == 0) {
            throw new IllegalArgumentException("empty grid");
        }
        int w = g[0].length;
        for (double[] row : g) {
            if (row == null || row.length != w) {
                throw new IllegalArgumentException("ragged grid");
            }
        }
    }
}
