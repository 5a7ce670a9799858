package stridelab.grader.propertytest;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * How much a student is told of a hidden test that failed. Each level tells what the one before it does, and more; what
 * it does not tell is in no file that a grading writes.
 */
public enum Feedback {
    /** That it failed. */
    NONE,
    /** What kind of mistake it was, and the misconception behind it where one is known; no input and no value. */
    CATEGORY,
    /** The smallest input that fails, what is expected there and what came. */
    COUNTEREXAMPLE,
    /** The input that failed first, others on the way to the smallest, and the seed that they come from. */
    FULL;

    /** Whether what is told from {@code level} on is told here. */
    public boolean tells(Feedback level) {
        return compareTo(level) >= 0;
    }

    /** This, but no more than {@code bound}. */
    public Feedback atMost(Feedback bound) {
        return compareTo(bound) <= 0 ? this : bound;
    }

    /** As options and {@code results.json} have it. */
    @JsonValue
    public String json() {
        return name().toLowerCase(Locale.ROOT);
    }
}
