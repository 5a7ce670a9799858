package stridelab.grader.properties.exam;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one hidden property ended.
 *
 * @param property which
 * @param tries how many inputs were tried before it failed or was satisfied
 * @param failure the smallest failure found; null where it passed
 * @param seen the calls that the property made and their answers, the first few hundred
 */
public record Outcome(
        HiddenProperty property, int tries, @Nullable Failure failure, List<Observation> seen) {
    public Outcome {
        seen = List.copyOf(seen);
    }

    /** Whether the property holds as far as anybody saw. */
    public boolean passed() {
        return failure == null;
    }
}
