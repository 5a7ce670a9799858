package stridelab.grader;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import stridelab.grader.compile.CompiledSubmission;
import stridelab.grader.compile.SubmissionCompiler;
import stridelab.grader.diagnosis.KnownAnswers;
import stridelab.grader.exercise.Contract;
import stridelab.grader.feedback.Consequences;
import stridelab.grader.feedback.ExerciseResults;
import stridelab.grader.feedback.Texts;
import stridelab.grader.propertytest.PropertyRunner;
import stridelab.grader.results.ExerciseResult;
import stridelab.grader.results.GraderVersion;
import stridelab.grader.results.Problem;
import stridelab.grader.results.Score;
import stridelab.grader.results.SubmissionResult;
import stridelab.grader.sandbox.Isolation;
import stridelab.grader.sandbox.IsolationUnavailable;
import stridelab.grader.sandbox.Sandbox;
import stridelab.grader.sandbox.SandboxFailure;
import stridelab.grader.sandbox.StudentProcess;
import stridelab.grader.submission.Intake;
import stridelab.grader.submission.Submission;
import stridelab.grader.submission.UnreadableSubmission;
import stridelab.grader.text.Messages;

/**
 * Grades submissions, one after the other: the same submission and seed, the same result.
 *
 * <p>Not for two threads at once, since the hidden tests run one launch at a time in a JVM.
 */
public final class Grader implements AutoCloseable {
    private static final int SCHEMA_VERSION = 1;
    private static final boolean DEBUG = System.getenv("STRIDELAB_DEBUG") != null;
    private static final Logger LOG = Logger.getLogger(Grader.class.getName());

    private final GradingOptions options;
    private final Sandbox sandbox;
    private final SubmissionCompiler compiler = new SubmissionCompiler();
    private final PropertyRunner properties = new PropertyRunner();
    private final KnownAnswers answers;

    /**
     * Makes a sandbox ready.
     *
     * @throws IsolationUnavailable if the layer that is asked for is not to be had here
     */
    public Grader(GradingOptions options) throws IsolationUnavailable {
        this.options = options;
        this.sandbox = Sandbox.open(options.isolation());
        this.answers = new KnownAnswers(sandbox);
    }

    /**
     * Grades a folder or a zip.
     *
     * @throws UnreadableSubmission if there is nothing in it that could be graded
     */
    public SubmissionResult grade(Path folderOrZip) throws UnreadableSubmission {
        return grade(Intake.read(folderOrZip), GradingProgress.NONE);
    }

    /** Grades what was read. */
    public SubmissionResult grade(Submission submission) {
        return grade(submission, GradingProgress.NONE);
    }

    /**
     * Grades what was read, and tells what is known as it becomes known.
     *
     * @param progress is told how far it is
     */
    public SubmissionResult grade(Submission submission, GradingProgress progress) {
        return grade(submission, options.seeds().of(submission.name()), Set.of(), progress);
    }

    /**
     * Grades what was read, but for some exercises.
     *
     * @param seed of the hidden tests' choices, in place of what the options say
     * @param without the ids of exercises that ended a grading process; they stay ungraded
     * @param progress is told how far it is
     */
    public SubmissionResult grade(Submission submission, long seed, Set<String> without, GradingProgress progress) {
        Instant start = Instant.now();
        long nanos = System.nanoTime();
        long cpuStart = cpuMillis();
        sandbox.prepare();
        // Chosen in another thread while the compiler works; nearly all submissions have all of them.
        properties.prepare(Contract.all(), seed);
        CompiledSubmission compiled = compiler.compile(submission);
        ExerciseResults results = new ExerciseResults(submission, compiled, options.feedback());
        List<ExerciseResult> exercises = new ArrayList<>();
        long studentMillis;
        try (StudentProcess student = sandbox.start(compiled)) {
            ExerciseGrading grading = new ExerciseGrading(properties, answers, options, seed, student, compiled);
            for (Contract contract : Contract.all()) {
                progress.begins(contract);
                Optional<ExerciseResult> nothingToRun = without.contains(contract.id())
                        ? Optional.of(ExerciseResults.notGraded(contract))
                        : results.withoutRunning(contract);
                exercises.add(nothingToRun.orElseGet(() -> graded(contract, grading, results)));
                if (exercises.size() < Contract.all().size()) {
                    progress.soFar(
                            unfinished(result(submission, seed, exercises, start, nanos, cpuMillis() - cpuStart)));
                }
            }
            studentMillis = student.cpuMillis();
        }
        List<ExerciseResult> whole = Consequences.named(exercises, compiled.calls());
        return result(submission, seed, whole, start, nanos, cpuMillis() - cpuStart + studentMillis);
    }

    /** A fault of ours in one exercise leaves it ungraded, and the others their points. */
    private static ExerciseResult graded(Contract contract, ExerciseGrading grading, ExerciseResults results) {
        try {
            return grading.grade(contract, results);
        } catch (SandboxFailure e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.log(DEBUG ? Level.SEVERE : Level.FINE, contract.id() + " could not be graded", e);
            return ExerciseResults.notGraded(contract);
        }
    }

    private SubmissionResult result(
            Submission submission,
            long seed,
            List<ExerciseResult> exercises,
            Instant start,
            long nanos,
            long cpuMillis) {
        return new SubmissionResult(
                SCHEMA_VERSION,
                submission.name(),
                seed,
                sandbox.layer().json(),
                start.truncatedTo(ChronoUnit.MILLIS).toString(),
                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - nanos),
                cpuMillis,
                Score.of(exercises),
                Score.sum(exercises, ExerciseResult::maxScore),
                submission.findings().stream()
                        .map(finding -> new Problem(finding.kind(), Texts.of(finding)))
                        .toList(),
                exercises,
                GraderVersion.NUMBER);
    }

    /** Says in the result itself that it is a part: it is what stays on disk where the grading is ended from outside. */
    private static SubmissionResult unfinished(SubmissionResult soFar) {
        List<Problem> problems = new ArrayList<>(soFar.problems());
        problems.add(new Problem(
                "not_finished",
                Messages.text(
                        "report.not-finished",
                        soFar.exercises().size(),
                        Contract.all().size())));
        return soFar.with(soFar.exercises(), problems);
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
        return ours + compiler.cpuMillis() + answers.cpuMillis();
    }

    @Override
    public void close() {
        properties.close();
        answers.close();
        compiler.close();
        sandbox.close();
    }
}
