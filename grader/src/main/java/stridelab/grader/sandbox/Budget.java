package stridelab.grader.sandbox;

import java.time.Duration;

/**
 * The processor's time of one exercise, of which its long calls take: nearly all others take microseconds, and are not
 * counted. So it depends on the code and not on the machine's other work how far it goes.
 */
final class Budget {
    /** Generous, since steps end nearly every loop before: of what they do not count, filling the memory takes 2 s of 10. */
    private static final int LONG_CALLS = 2;

    private static final int LONG_WAITS = 5;

    private final long longestCall;
    private final long longestWait;
    private long left;

    Budget(Duration time) {
        left = time.toMillis();
        longestCall = left / LONG_CALLS;
        longestWait = left / LONG_WAITS;
    }

    boolean isOver() {
        return left <= 0;
    }

    /** Returns how long one call may take, in milliseconds of the processor's time. */
    long longestCall() {
        return longestCall;
    }

    /** Returns how long one call may do nothing, in milliseconds. */
    long longestWait() {
        return longestWait;
    }

    void spend(long millis) {
        left -= millis;
    }
}
