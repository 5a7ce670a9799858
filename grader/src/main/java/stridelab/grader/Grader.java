package stridelab.grader;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import stridelab.catalogue.Misconception;
import stridelab.grader.compile.CompiledSubmission;
import stridelab.grader.compile.SubmissionCompiler;
import stridelab.grader.diagnosis.Diagnostician;
import stridelab.grader.exercise.Contract;
import stridelab.grader.properties.exam.Examiner;
import stridelab.grader.properties.exam.Failure;
import stridelab.grader.properties.exam.HiddenProperty;
import stridelab.grader.properties.exam.Outcome;
import stridelab.grader.results.Diagnosis;
import stridelab.grader.results.ExerciseResult;
import stridelab.grader.results.ExerciseResults;
import stridelab.grader.results.GraderVersion;
import stridelab.grader.results.Problem;
import stridelab.grader.results.Score;
import stridelab.grader.results.SubmissionResult;
import stridelab.grader.results.Texts;
import stridelab.grader.sandbox.Isolation;
import stridelab.grader.sandbox.IsolationUnavailable;
import stridelab.grader.sandbox.Sandbox;
import stridelab.grader.sandbox.StudentProcess;
import stridelab.grader.submission.Intake;
import stridelab.grader.submission.Submission;
import stridelab.grader.submission.UnreadableSubmission;

/**
 * Grades submissions, one after the other: the same submission and seed, the same result.
 *
 * <p>Not for two threads at once, since the hidden tests run one launch at a time in a JVM.
 */
public final class Grader implements AutoCloseable {
    private static final int SCHEMA_VERSION = 1;

    private final GradingOptions options;
    private final Sandbox sandbox;
    private final SubmissionCompiler compiler = new SubmissionCompiler();
    private final Examiner examiner = new Examiner();
    private boolean rehearsed;

    /**
     * Makes a sandbox ready.
     *
     * @throws IsolationUnavailable if the layer that is asked for is not to be had here
     */
    public Grader(GradingOptions options) throws IsolationUnavailable {
        this.options = options;
        this.sandbox = Sandbox.open(options.isolation());
    }

    /**
     * Grades a folder or a zip.
     *
     * @throws UnreadableSubmission if there is nothing in it that could be graded
     */
    public SubmissionResult grade(Path folderOrZip) throws UnreadableSubmission {
        return grade(Intake.read(folderOrZip), soFar -> {});
    }

    /** Grades what was read. */
    public SubmissionResult grade(Submission submission) {
        return grade(submission, soFar -> {});
    }

    /**
     * Grades what was read, and tells what is known as it becomes known.
     *
     * @param soFar is told, after each exercise but the last, the result of those that are finished
     */
    public SubmissionResult grade(Submission submission, Consumer<SubmissionResult> soFar) {
        Instant start = Instant.now();
        long cpuStart = cpuMillis();
        sandbox.prepare();
        CompiledSubmission compiled = compiled(submission);
        ExerciseResults results = new ExerciseResults(submission, compiled, options.feedback());
        List<ExerciseResult> exercises = new ArrayList<>();
        long studentMillis;
        try (StudentProcess student = sandbox.start(compiled)) {
            for (Contract contract : Contract.all()) {
                Optional<ExerciseResult> nothingToRun = results.withoutRunning(contract);
                exercises.add(
                        nothingToRun.isPresent()
                                ? nothingToRun.get()
                                : diagnosed(contract, results, examine(contract, student), student));
                if (exercises.size() < Contract.all().size()) {
                    soFar.accept(result(submission, exercises, start, cpuMillis() - cpuStart));
                }
            }
            studentMillis = student.cpuMillis();
        }
        return result(submission, exercises, start, cpuMillis() - cpuStart + studentMillis);
    }

    /** Holds a whole examination of the right answers, whose outcome is of no interest. */
    public void rehearse() {
        Rehearsal.until(() -> false, examiner, options.seed());
    }

    /** The first time, the compiler is cold and so are we: there is something to do while it works. */
    private CompiledSubmission compiled(Submission submission) {
        if (rehearsed) {
            return compiler.compile(submission);
        }
        rehearsed = true;
        CompletableFuture<CompiledSubmission> compiled =
                CompletableFuture.supplyAsync(() -> compiler.compile(submission));
        Rehearsal.until(compiled::isDone, examiner, options.seed());
        return compiled.join();
    }

    private SubmissionResult result(
            Submission submission, List<ExerciseResult> exercises, Instant start, long cpuMillis) {
        return new SubmissionResult(
                SCHEMA_VERSION,
                submission.name(),
                options.seed(),
                sandbox.layer().json(),
                start.truncatedTo(ChronoUnit.MILLIS).toString(),
                ChronoUnit.MILLIS.between(start, Instant.now()),
                cpuMillis,
                Score.sum(exercises, ExerciseResult::score),
                Score.sum(exercises, ExerciseResult::maxScore),
                submission.findings().stream()
                        .map(finding -> new Problem(finding.kind(), Texts.of(finding)))
                        .toList(),
                exercises,
                GraderVersion.NUMBER);
    }

    private static ExerciseResult diagnosed(
            Contract contract, ExerciseResults results, List<Outcome> outcomes, StudentProcess student) {
        Map<HiddenProperty, Misconception> found = Diagnostician.diagnose(contract, outcomes, call -> {
            student.renew();
            return student.ask(call);
        });
        return results.of(contract, outcomes, outcome -> {
            Misconception what = found.get(outcome.property());
            return what == null ? null : new Diagnosis(what.name(), what.en(), what.zh());
        });
    }

    /**
     * Whoever passes is done with one quick examination, as another was before; else it is held in full, from the start.
     *
     * <p>One exercise's trouble never changes another's: what fails in a JVM that has answered for an earlier exercise may
     * be that one's doing (a wrong value too: code can change what the JVM's small numbers are), and is asked again in a
     * fresh one.
     */
    private List<Outcome> examine(Contract contract, StudentProcess student) {
        student.begin(contract, options.timeout());
        if (examiner.knows(contract, options.seed())) {
            Optional<List<Outcome>> passed = examiner.examineAsBefore(contract, student, options.seed());
            if (passed.isPresent()) {
                return passed.get();
            }
            student.renew();
        }
        boolean shared = student.shared();
        List<Outcome> outcomes = examiner.examine(contract, student, options.seed());
        if (shared && outcomes.stream().anyMatch(Grader::failed)) {
            student.renew();
            outcomes = examiner.examine(contract, student, options.seed());
        }
        return outcomes;
    }

    private static boolean failed(Outcome outcome) {
        Failure failure = outcome.failure();
        return failure != null && failure.reason() != Failure.Reason.NOT_STARTED;
    }

    /** The layer that students' code runs under. */
    public Isolation layer() {
        return sandbox.layer();
    }

    private long cpuMillis() {
        long ours =
                ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                        ? system.getProcessCpuTime() / 1_000_000
                        : 0;
        return ours + compiler.cpuMillis();
    }

    @Override
    public void close() {
        compiler.close();
        sandbox.close();
    }
}
