package stridelab.grader.sandbox;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * How long an answer is waited for: a time by the clock, and less of it where the student's code computes all the while.
 *
 * <p>An endless loop is so given up early, and a worker that waits for its turn on a busy machine is not.
 *
 * @param time by the clock
 * @param computing the processor's, of all threads together
 */
record Patience(Duration time, Duration computing) {
    /** The processor's time is read from then on: nearly every answer is there before. */
    private static final long NOTICEABLE = TimeUnit.MILLISECONDS.toNanos(100);

    /** By the clock alone. */
    static Patience of(Duration time) {
        return new Patience(time, time);
    }

    /** Begins now. */
    Waiting start() {
        return new Waiting(System.nanoTime(), this);
    }

    /** The wait for one answer; looked at by one thread. */
    static final class Waiting {
        private final long since;
        private final Patience patience;
        private long cpuBefore = -1;

        private Waiting(long since, Patience patience) {
            this.since = since;
            this.patience = patience;
        }

        /** Whether it has been long enough; {@code cpuMillis} is what the worker has used so far. */
        boolean isOver(long now, LongSupplier cpuMillis) {
            long waited = now - since;
            if (waited > patience.time.toNanos()) {
                return true;
            }
            if (waited < NOTICEABLE) {
                return false;
            }
            long cpu = cpuMillis.getAsLong();
            if (cpuBefore < 0) {
                cpuBefore = cpu;
            }
            return cpu - cpuBefore > patience.computing.toMillis();
        }
    }
}
