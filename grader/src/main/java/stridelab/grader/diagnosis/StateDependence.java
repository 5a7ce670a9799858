package stridelab.grader.diagnosis;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import stridelab.grader.exercise.Answer;
import stridelab.grader.exercise.Call;
import stridelab.grader.exercise.Implementation;
import stridelab.grader.propertytest.Failure;
import stridelab.grader.propertytest.Observation;

/**
 * Whether a wrong answer depends on what was asked before: the same question, asked first of all in two fresh processes,
 * has one answer there and another one later.
 */
final class StateDependence {
    /** The name of the misconception. */
    static final String SIGN = "remembers-earlier-calls";

    private final Supplier<Implementation> fresh;
    private final Set<String> independent = new HashSet<>();

    /** {@code fresh} gives the student in a process in which nothing was asked. */
    StateDependence(Supplier<Implementation> fresh) {
        this.fresh = fresh;
    }

    /** The name of the misconception, where the answer differs. */
    Optional<String> sign(Failure failure) {
        Call call = failure.call();
        // A process of its own for a question is dear: a method that was seen to be independent is believed.
        if (independent.contains(call.method().getName())) {
            return Optional.empty();
        }
        Answer first = ask(call);
        if (!Observation.alike(first, failure.answer()) && Observation.alike(first, ask(call))) {
            return Optional.of(SIGN);
        }
        independent.add(call.method().getName());
        return Optional.empty();
    }

    private Answer ask(Call call) {
        return Observation.of(call, fresh.get()).answer();
    }
}
