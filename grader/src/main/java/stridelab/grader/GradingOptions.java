package stridelab.grader;

import java.time.Duration;
import java.util.Optional;
import stridelab.grader.propertytest.Feedback;
import stridelab.grader.sandbox.Isolation;

/**
 * What may differ from one grading to the next.
 *
 * @param seeds of every random choice of the hidden tests
 * @param timeout the time for one exercise
 * @param isolation the layer to run under; empty takes the strongest that the machine has
 * @param feedback the most that is told of a hidden test that failed
 */
public record GradingOptions(Seeds seeds, Duration timeout, Optional<Isolation> isolation, Feedback feedback) {
    /** The seed where none is given: a fixed one, so that two runs agree. */
    public static final long DEFAULT_SEED = 42;

    /** Seconds for one exercise where nothing else is asked for: a right answer takes a fraction of one. */
    public static final int DEFAULT_TIMEOUT_SECONDS = 10;

    /** What is told where nothing else is asked for: enough to find the mistake, and no more. */
    public static final Feedback DEFAULT_FEEDBACK = Feedback.COUNTEREXAMPLE;

    /** With one seed for all submissions. */
    public GradingOptions(long seed, Duration timeout, Optional<Isolation> isolation, Feedback feedback) {
        this(new Seeds(seed, Optional.empty()), timeout, isolation, feedback);
    }

    /** A fixed seed, ten seconds an exercise, the strongest isolation. */
    public static GradingOptions defaults() {
        return new GradingOptions(
                DEFAULT_SEED, Duration.ofSeconds(DEFAULT_TIMEOUT_SECONDS), Optional.empty(), DEFAULT_FEEDBACK);
    }
}
