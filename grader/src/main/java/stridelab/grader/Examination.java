package stridelab.grader;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import stridelab.catalogue.Misconception;
import stridelab.grader.diagnosis.Diagnostician;
import stridelab.grader.exercise.Answer;
import stridelab.grader.exercise.Contract;
import stridelab.grader.exercise.Student;
import stridelab.grader.properties.exam.Examiner;
import stridelab.grader.properties.exam.Failure;
import stridelab.grader.properties.exam.HiddenProperty;
import stridelab.grader.properties.exam.Outcome;
import stridelab.grader.results.Diagnosis;
import stridelab.grader.results.ExerciseResult;
import stridelab.grader.results.ExerciseResults;
import stridelab.grader.sandbox.StudentProcess;

/**
 * One submission's examination, exercise by exercise. No exercise's trouble changes another's result, and no grader's
 * past: whether somebody passed before changes what is asked first, not what comes of it.
 */
final class Examination {
    private final Examiner examiner;
    private final Rehearsal rehearsal;
    private final GradingOptions options;
    private final StudentProcess student;
    private final boolean memoryless;

    /** {@code memoryless} is whether the student's code cannot but answer the same question in the same way. */
    Examination(
            Examiner examiner,
            Rehearsal rehearsal,
            GradingOptions options,
            StudentProcess student,
            boolean memoryless) {
        this.examiner = examiner;
        this.rehearsal = rehearsal;
        this.options = options;
        this.student = student;
        this.memoryless = memoryless;
    }

    /** Examines the student in an exercise and finds what is behind the failures. */
    ExerciseResult of(Contract contract, ExerciseResults results) {
        List<Outcome> outcomes = outcomes(contract);
        Student fresh = call -> {
            student.renew();
            return student.ask(call);
        };
        Map<HiddenProperty, Misconception> found =
                Diagnostician.diagnose(contract, outcomes, memoryless ? student : fresh);
        return results.of(contract, outcomes, outcome -> {
            Misconception what = found.get(outcome.property());
            return what == null ? null : new Diagnosis(what.name(), what.en(), what.zh());
        });
    }

    /**
     * Whoever passes is done with one quick examination, as another was before; else it is held in full, from the start.
     *
     * <p>What fails in a JVM that has answered before may be the doing of what was asked then (a wrong value too: code can
     * change what the JVM's small numbers are), and is asked again in a fresh one; unless the code shows that it cannot.
     */
    private List<Outcome> outcomes(Contract contract) {
        student.begin(contract, options.timeout());
        rehearsal.await(contract);
        if (examiner.knows(contract, options.seed())) {
            Optional<List<Outcome>> passed = examiner.examineAsBefore(contract, student, options.seed());
            if (passed.isPresent()) {
                return passed.get();
            }
            if (memoryless) {
                student.announce(List.of());
            } else {
                student.renew();
            }
        }
        // Two at once is more than jqwik takes.
        rehearsal.end();
        boolean shared = student.shared();
        List<Outcome> outcomes = examiner.examine(contract, student, options.seed());
        if (shared && outcomes.stream().anyMatch(this::mayBeAnothersDoing)) {
            student.renew();
            outcomes = examiner.examine(contract, student, options.seed());
        }
        return outcomes;
    }

    private boolean mayBeAnothersDoing(Outcome outcome) {
        Failure failure = outcome.failure();
        if (failure == null || failure.reason() == Failure.Reason.NOT_STARTED) {
            return false;
        }
        return !memoryless || failure.reason() == Failure.Reason.CHANGED_ITS_MIND || !isOfValues(failure.answer());
    }

    /** An error, a death or a hang may be a matter of the JVM's stack, memory and age, not of the question alone. */
    private static boolean isOfValues(Answer answer) {
        return answer instanceof Answer.Returned
                || answer instanceof Answer.Threw threw && threw.kind().endsWith("Exception");
    }
}
