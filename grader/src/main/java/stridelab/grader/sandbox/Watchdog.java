package stridelab.grader.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Kills workers whose time is over, from outside, and looks at their CPU time now and then.
 *
 * <p>It looks every 20 ms rather than being told of each deadline: waking a thread twice for each of ten thousand calls
 * would cost more than the calls.
 */
final class Watchdog implements AutoCloseable {
    static final int PERIOD_MILLIS = 20;

    private static final long PERIOD = TimeUnit.MILLISECONDS.toNanos(PERIOD_MILLIS);
    private static final int PERIODS_BETWEEN_SAMPLES = 10;

    private final List<WorkerProcess> workers = new ArrayList<>();
    private final Thread thread = new Thread(this::run, "stridelab-watchdog");
    private boolean closed;

    Watchdog() {
        thread.setDaemon(true);
        thread.start();
    }

    synchronized void watch(WorkerProcess worker) {
        workers.add(worker);
        notifyAll();
    }

    synchronized void forget(WorkerProcess worker) {
        workers.remove(worker);
    }

    @Override
    public synchronized void close() {
        closed = true;
        notifyAll();
    }

    private void run() {
        for (int period = 0; ; period++) {
            List<WorkerProcess> watched = watched();
            if (watched.isEmpty()) {
                return;
            }
            for (WorkerProcess worker : watched) {
                worker.killIfOverdue(System.nanoTime());
                if (period % PERIODS_BETWEEN_SAMPLES == 0) {
                    worker.sampleCpu();
                }
            }
            LockSupport.parkNanos(PERIOD);
        }
    }

    /** The workers there are, as soon as there are any; none once this is closed. */
    private synchronized List<WorkerProcess> watched() {
        while (workers.isEmpty() && !closed) {
            try {
                wait();
            } catch (InterruptedException e) {
                closed = true;
            }
        }
        return closed ? List.of() : List.copyOf(workers);
    }
}
