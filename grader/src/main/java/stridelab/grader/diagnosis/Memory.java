package stridelab.grader.diagnosis;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import stridelab.grader.exercise.Call;
import stridelab.grader.exercise.Student;
import stridelab.grader.properties.exam.Failure;
import stridelab.grader.properties.exam.Observation;

/** Whether a wrong answer depends on what was asked before: then the same question, asked first, has another answer. */
final class Memory {
    private final Student fresh;
    private final Set<String> withoutMemory = new HashSet<>();

    Memory(Student fresh) {
        this.fresh = fresh;
    }

    /** The name of the misconception, where the answer differs. */
    Optional<String> sign(Failure failure) {
        Call call = failure.call();
        // A process of its own for a question is dear: what a method did not remember once, it is not asked again.
        if (withoutMemory.contains(call.method().getName())) {
            return Optional.empty();
        }
        if (Suspect.alike(Observation.of(call, fresh).answer(), failure.answer())) {
            withoutMemory.add(call.method().getName());
            return Optional.empty();
        }
        return Optional.of("remembers-earlier-calls");
    }
}
