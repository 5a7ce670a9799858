package stridelab.grader.propertytest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One hidden property asked of one student: the recorded inputs until one fails, then a smaller one that fails too. */
final class PropertyRun {
    /** What the diagnosis looks at: so many calls, until their answers have so many numbers and arrays. */
    private static final int OBSERVATIONS_AT_MOST = 400;

    private static final long NUMBERS_AT_MOST = 1 << 18;

    private static final int FURTHER_TRIES = 10;

    private final RecordedInputs.Property property;
    private final StandIn student;
    private final List<Observation> observations = new ArrayList<>();
    private RecordedInputs.@Nullable Try failed;
    private List<Failure> failures = List.of();
    private List<Failure> further = List.of();
    private int tries;
    private long numbers;

    PropertyRun(RecordedInputs.Property property, StandIn student) {
        this.property = property;
        this.student = student;
    }

    /** Asks the tries that are extreme, or those that are not, up to the first that fails. */
    void ask(boolean extreme) {
        List<RecordedInputs.Try> wanted = property.tries().stream()
                .filter(each -> failed == null && each.extreme() == extreme)
                .toList();
        student.observe(this::keep, property.largestAnswer());
        student.announce(
                wanted.stream().flatMap(each -> each.questions().stream()).toList());
        for (RecordedInputs.Try next : wanted) {
            tries++;
            Optional<Failure> found = property.run(next.with(student));
            if (found.isPresent()) {
                failed = next;
                failures = List.of(found.get());
                break;
            }
        }
        student.announce(List.of());
    }

    /** Looks for a smaller input; where there was no answer at all, a smaller one has nothing to add. */
    void shrink(JqwikLauncher launcher) {
        if (failed != null && !failures.get(0).reason().noAnswer()) {
            student.observe(this::keep, property.largestAnswer());
            Shrinking shrinking = new Shrinking(failures.get(0), values -> property.run(values.toArray()));
            failures = SampleSearch.find(launcher, property, failed.number(), shrinking::down);
            askFurther(failed);
        }
    }

    /** Asks the next inputs, too: mistakes that fail alike at one input do not at others. */
    private void askFurther(RecordedInputs.Try from) {
        further = property.tries().stream()
                .skip(from.number() + 1L)
                .filter(next -> !next.extreme())
                .limit(FURTHER_TRIES)
                .flatMap(next -> property.run(next.with(student)).stream())
                .toList();
    }

    private void keep(Observation observation) {
        if (observations.size() < OBSERVATIONS_AT_MOST && numbers < NUMBERS_AT_MOST) {
            observations.add(observation);
            numbers += observation.size();
        }
    }

    Outcome outcome() {
        int last = failures.size() - 1;
        int inputs = property.tries().size();
        return failures.isEmpty()
                ? new Outcome(
                        property.hidden(), tries, inputs, property.seed(), null, List.of(), List.of(), observations)
                : new Outcome(
                        property.hidden(),
                        tries,
                        inputs,
                        property.seed(),
                        failures.get(last),
                        failures.subList(0, last),
                        further,
                        observations);
    }
}
