package stridelab.grader;

import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import stridelab.catalogue.Misconception;
import stridelab.grader.compile.CompiledSubmission;
import stridelab.grader.diagnosis.Diagnostician;
import stridelab.grader.diagnosis.KnownAnswers;
import stridelab.grader.exercise.Contract;
import stridelab.grader.exercise.Implementation;
import stridelab.grader.feedback.ExerciseResults;
import stridelab.grader.feedback.Reproduction;
import stridelab.grader.propertytest.Failure;
import stridelab.grader.propertytest.HiddenProperty;
import stridelab.grader.propertytest.Observation;
import stridelab.grader.propertytest.Outcome;
import stridelab.grader.propertytest.PropertyRunner;
import stridelab.grader.results.Diagnosis;
import stridelab.grader.results.ExerciseResult;
import stridelab.grader.sandbox.StudentProcess;

/** Grades one exercise after another of one submission: runs the hidden properties, and finds what is behind failures. */
final class ExerciseGrading {
    private final PropertyRunner properties;
    private final KnownAnswers answers;
    private final GradingOptions options;
    private final long seed;
    private final StudentProcess student;
    private final boolean keepsState;
    private final BooleanSupplier threads;

    /** Grades what {@code student} answers; {@code compiled} is the code that it runs. */
    ExerciseGrading(
            PropertyRunner properties,
            KnownAnswers answers,
            GradingOptions options,
            long seed,
            StudentProcess student,
            CompiledSubmission compiled) {
        this.properties = properties;
        this.answers = answers;
        this.options = options;
        this.seed = seed;
        this.student = student;
        this.keepsState = compiled.keepsState();
        this.threads = compiled::usesThreads;
    }

    ExerciseResult grade(Contract contract, ExerciseResults results) {
        student.begin(contract, options.timeout());
        List<Outcome> outcomes = properties.run(contract, student, seed);
        Supplier<Implementation> fresh = () -> {
            student.renew();
            return student;
        };
        Map<HiddenProperty, Misconception> found = Diagnostician.diagnose(contract, outcomes, answers, fresh, threads);
        return results.of(
                contract,
                outcomes,
                outcome -> {
                    Misconception what = found.get(outcome.property());
                    return what == null ? null : new Diagnosis(what.name(), what.en(), what.zh());
                },
                answers.right(contract),
                keepsState ? outcome -> failsAlone(outcome, fresh) : Reproduction.ALWAYS);
    }

    /** Whether the call that is shown has the same answer where nothing was called before. */
    private static boolean failsAlone(Outcome outcome, Supplier<Implementation> fresh) {
        Failure failure = outcome.failure();
        return failure != null
                && (failure.reason().noAnswer()
                        || Observation.of(failure.call(), fresh.get()).answers(failure.answer()));
    }
}
