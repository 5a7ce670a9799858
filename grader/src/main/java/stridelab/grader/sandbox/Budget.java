package stridelab.grader.sandbox;

import java.time.Duration;

/**
 * The processor's time of one exercise, of which its long calls take: nearly all others take microseconds, and are not
 * counted. So it depends on the code and not on the machine's other work how far it goes.
 */
final class Budget {
    private static final int LONG_CALLS = 5;

    private final long longestCall;
    private long left;

    Budget(Duration time) {
        left = time.toMillis();
        longestCall = left / LONG_CALLS;
    }

    boolean isOver() {
        return left <= 0;
    }

    /** Returns how long one call may take, in milliseconds of the processor's time. */
    long longestCall() {
        return longestCall;
    }

    void spend(long millis) {
        left -= millis;
    }
}
