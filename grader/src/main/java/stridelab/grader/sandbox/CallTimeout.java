package stridelab.grader.sandbox;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/**
 * How much one call may take: in steps of the student's code, where they are counted; in time by the processor's time
 * that the student's process takes, not by the clock, so that a busy machine changes nothing; and by how often it was
 * seen with nothing to do, for code that sleeps or waits.
 *
 * @param computing the processor's time, of all threads together
 * @param idle how often in a row, at looks {@value Watchdog#PERIOD_MILLIS} ms apart, no thread of the process is running
 *     or ready to run
 * @param steps turns of loops and calls of methods: see {@link stridelab.worker.Steps}
 */
record CallTimeout(Duration computing, int idle, long steps) {
    /** The processor's time is read from then on: nearly every answer is there before. */
    private static final long NOTICEABLE = TimeUnit.MILLISECONDS.toNanos(60);

    /** Without a limit of steps. */
    CallTimeout(Duration computing, int idle) {
        this(computing, idle, Long.MAX_VALUE);
    }

    /** Begins now. */
    Waiting start() {
        return new Waiting(System.nanoTime(), this);
    }

    /** The wait for one answer; looked at by one thread. */
    static final class Waiting {
        private final long since;
        private final CallTimeout timeout;
        private long cpuBefore = -1;
        private int idleLooks;

        private Waiting(long since, CallTimeout timeout) {
            this.since = since;
            this.timeout = timeout;
        }

        /**
         * Whether it has been long enough.
         *
         * @param cpuMillis what the process has used so far
         * @param idle whether none of its threads is running or ready to run
         */
        boolean isOver(long now, LongSupplier cpuMillis, BooleanSupplier idle) {
            if (now - since < NOTICEABLE) {
                return false;
            }
            long cpu = cpuMillis.getAsLong();
            if (cpuBefore < 0) {
                cpuBefore = cpu;
            }
            idleLooks = idle.getAsBoolean() ? idleLooks + 1 : 0;
            return cpu - cpuBefore > timeout.computing.toMillis() || idleLooks > timeout.idle;
        }
    }
}
