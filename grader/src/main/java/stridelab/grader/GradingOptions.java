package stridelab.grader;

import java.time.Duration;
import java.util.Optional;
import stridelab.grader.sandbox.Isolation;

/**
 * What may differ from one grading to the next.
 *
 * @param seed of every random choice of the hidden tests
 * @param timeout the time for one exercise
 * @param isolation the layer to run under; empty takes the strongest that the machine has
 */
public record GradingOptions(long seed, Duration timeout, Optional<Isolation> isolation) {
    /** The seed where none is given: a fixed one, so that two runs agree. */
    public static final long DEFAULT_SEED = 42;

    /** Seconds for one exercise where nothing else is asked for: a right answer takes a fraction of one. */
    public static final int DEFAULT_TIMEOUT_SECONDS = 10;

    /** A fixed seed, ten seconds an exercise, the strongest isolation. */
    public static GradingOptions defaults() {
        return new GradingOptions(DEFAULT_SEED, Duration.ofSeconds(DEFAULT_TIMEOUT_SECONDS), Optional.empty());
    }
}
