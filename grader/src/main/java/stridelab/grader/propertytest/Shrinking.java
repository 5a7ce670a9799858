package stridelab.grader.propertytest;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Shrinkable;

/**
 * Looks for a smaller input that fails for the same reason: one parameter after the other, the first smaller one that
 * fails, until none does.
 *
 * <p>The smaller candidates are jqwik's; the walk is ours. jqwik's is bounded by a time, so that it does not end in the
 * same place twice, runs on another thread, and was seen to go on for minutes after its bound.
 */
final class Shrinking {
    private static final int ATTEMPTS_AT_MOST = 800;

    /** What hangs or ends its process costs more than a smaller input is worth. */
    private static final int WITHOUT_ANSWER_AT_MOST = 2;

    private static final int KEPT_AT_MOST = 100;

    private final Function<List<Object>, Optional<Failure>> attempt;
    private int attempts;
    private int withoutAnswer;
    private final List<Failure> met = new ArrayList<>();
    private Failure smallest;

    /** Starts from the failure that was found; {@code attempt} runs the property once more on other values. */
    Shrinking(Failure found, Function<List<Object>, Optional<Failure>> attempt) {
        this.smallest = found;
        met.add(found);
        this.attempt = attempt;
    }

    /** The failures from the one that was found down to the smallest. */
    List<Failure> down(List<Shrinkable<Object>> sample) {
        List<Shrinkable<Object>> current = new ArrayList<>(sample);
        boolean smaller = true;
        while (smaller) {
            smaller = false;
            for (int parameter = 0; parameter < current.size(); parameter++) {
                smaller |= shrink(current, parameter);
            }
        }
        return met;
    }

    private boolean shrink(List<Shrinkable<Object>> current, int parameter) {
        Shrinkable<Object> before = current.get(parameter);
        Iterator<Shrinkable<Object>> candidates = before.shrink().iterator();
        while (candidates.hasNext() && attempts < ATTEMPTS_AT_MOST && withoutAnswer < WITHOUT_ANSWER_AT_MOST) {
            Shrinkable<Object> candidate = candidates.next();
            current.set(parameter, candidate);
            if (candidate.distance().compareTo(before.distance()) < 0 && fails(current)) {
                return true;
            }
        }
        current.set(parameter, before);
        return false;
    }

    private boolean fails(List<Shrinkable<Object>> sample) {
        attempts++;
        List<Object> values = new ArrayList<>();
        sample.forEach(shrinkable -> values.add(shrinkable.value()));
        Optional<Failure> failure = attempt.apply(values);
        if (failure.isPresent() && failure.get().reason().noAnswer()) {
            withoutAnswer++;
        }
        if (failure.isEmpty() || !failure.get().reason().alike(smallest.reason())) {
            return false;
        }
        smallest = failure.get();
        if (met.size() == KEPT_AT_MOST) {
            met.remove(KEPT_AT_MOST - 1);
        }
        met.add(smallest);
        return true;
    }
}
