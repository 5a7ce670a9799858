package stridelab.grader;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import stridelab.grader.compile.CompiledSubmission;
import stridelab.grader.compile.SubmissionCompiler;
import stridelab.grader.exercise.Contract;
import stridelab.grader.properties.exam.Examiner;
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
    private final Rehearsal rehearsal;

    /**
     * Makes a sandbox ready.
     *
     * @throws IsolationUnavailable if the layer that is asked for is not to be had here
     */
    public Grader(GradingOptions options) throws IsolationUnavailable {
        this.options = options;
        this.sandbox = Sandbox.open(options.isolation());
        this.rehearsal = new Rehearsal(examiner, options.seed());
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
        // The first time, the compiler is cold and so are we: there is something to do while it works.
        rehearsal.begin();
        CompiledSubmission compiled = compiler.compile(submission);
        ExerciseResults results = new ExerciseResults(submission, compiled, options.feedback());
        List<ExerciseResult> exercises = new ArrayList<>();
        long studentMillis;
        try (StudentProcess student = sandbox.start(compiled)) {
            Examination examination = new Examination(examiner, rehearsal, options, student, compiled.memoryless());
            rehearsal.only(contract -> compiled.compiled(contract.className()));
            for (Contract contract : Contract.all()) {
                Optional<ExerciseResult> nothingToRun = results.withoutRunning(contract);
                exercises.add(nothingToRun.isPresent() ? nothingToRun.get() : examination.of(contract, results));
                if (exercises.size() < Contract.all().size()) {
                    soFar.accept(result(submission, exercises, start, cpuMillis() - cpuStart));
                }
            }
            studentMillis = student.cpuMillis();
        } finally {
            rehearsal.end();
        }
        return result(submission, exercises, start, cpuMillis() - cpuStart + studentMillis);
    }

    /** Holds a whole examination of the right answers, whose outcome is of no interest. */
    public void rehearse() {
        rehearsal.begin();
        Contract.all().forEach(rehearsal::await);
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
        rehearsal.end();
        compiler.close();
        sandbox.close();
    }
}
