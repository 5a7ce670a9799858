package stridelab.grader.propertytest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One hidden property asked of one student: the recorded inputs until one fails, then a smaller one that fails too. */
final class PropertyRun {
    /** Of what the diagnosis looks at. */
    private static final int OBSERVATIONS_AT_MOST = 400;

    private final RecordedInputs.Property property;
    private final StandIn student;
    private final List<Observation> observations = new ArrayList<>();
    private RecordedInputs.@Nullable Try failed;
    private List<Failure> failures = List.of();
    private int tries;

    PropertyRun(RecordedInputs.Property property, StandIn student) {
        this.property = property;
        this.student = student;
    }

    /** Asks the tries that are extreme, or those that are not, up to the first that fails. */
    void ask(boolean extreme) {
        List<RecordedInputs.Try> wanted = property.tries().stream()
                .filter(each -> failed == null && each.extreme() == extreme)
                .toList();
        student.observeInto(observations);
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
            student.observeInto(observations);
            Shrinking shrinking = new Shrinking(failures.get(0), values -> property.run(values.toArray()));
            failures = SampleSearch.find(launcher, property, failed.number(), shrinking::down);
        }
    }

    Outcome outcome() {
        List<Observation> seen = observations.subList(0, Math.min(observations.size(), OBSERVATIONS_AT_MOST));
        int last = failures.size() - 1;
        int inputs = property.tries().size();
        return failures.isEmpty()
                ? new Outcome(property.hidden(), tries, inputs, property.seed(), null, List.of(), seen)
                : new Outcome(
                        property.hidden(),
                        tries,
                        inputs,
                        property.seed(),
                        failures.get(last),
                        failures.subList(0, last),
                        seen);
    }
}
