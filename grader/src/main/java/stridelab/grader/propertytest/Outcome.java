package stridelab.grader.propertytest;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How one hidden property ended.
 *
 * @param property which
 * @param tries how many inputs were tried before it failed or was satisfied
 * @param inputs how many there are to be tried
 * @param seed of its choices
 * @param failure the smallest failure found; null where it passed
 * @param larger the failures that were met before that one, from the first on, each on a smaller input
 * @param further the failures on inputs that were asked after the verdict, to tell mistakes apart
 * @param seen the calls that the property made and their answers, the first few hundred
 */
public record Outcome(
        HiddenProperty property,
        int tries,
        int inputs,
        long seed,
        @Nullable Failure failure,
        List<Failure> larger,
        List<Failure> further,
        List<Observation> seen) {
    public Outcome {
        larger = List.copyOf(larger);
        further = List.copyOf(further);
        seen = List.copyOf(seen);
    }

    /** Returns every failure that was met. */
    public Stream<Failure> failures() {
        return Stream.of(larger.stream(), Stream.ofNullable(failure), further.stream())
                .flatMap(each -> each);
    }

    /** Whether the property held for every input. */
    public boolean passed() {
        return failure == null;
    }
}
