package stridelab.grader.feedback;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import stridelab.grader.compile.CompileError;
import stridelab.grader.compile.CompiledSubmission;
import stridelab.grader.exercise.Contract;
import stridelab.grader.exercise.Implementation;
import stridelab.grader.propertytest.Failure;
import stridelab.grader.propertytest.Feedback;
import stridelab.grader.propertytest.Outcome;
import stridelab.grader.propertytest.Suite;
import stridelab.grader.results.CompileMessage;
import stridelab.grader.results.ExerciseResult;
import stridelab.grader.results.ExerciseResult.Status;
import stridelab.grader.results.PropertyResult;
import stridelab.grader.results.Score;
import stridelab.grader.submission.Submission;
import stridelab.grader.text.Messages;
import stridelab.grader.text.Text;

/** Makes the result of an exercise: from the outcomes of its properties, or from what kept it from being run. */
public final class ExerciseResults {
    private static final int ERRORS_AT_MOST = 5;

    private final Submission submission;
    private final CompiledSubmission compiled;
    private final Feedback feedback;
    private final StudentLines lines;

    /** For the exercises of one submission; of no property more is told than {@code feedback}. */
    public ExerciseResults(Submission submission, CompiledSubmission compiled, Feedback feedback) {
        this.submission = submission;
        this.compiled = compiled;
        this.feedback = feedback;
        this.lines = new StudentLines(submission.sources());
    }

    /** The result of an exercise that has no code to run; nothing where it has some. */
    public Optional<ExerciseResult> withoutRunning(Contract contract) {
        if (compiled.compiled(contract.className())) {
            return Optional.empty();
        }
        if (submission.ambiguous().containsKey(contract.className())) {
            Text both = Texts.of(submission.ambiguous().get(contract.className()));
            return Optional.of(notRun(contract, Status.MISSING, both));
        }
        List<CompileError> errors = errors(contract);
        return Optional.of(
                errors.isEmpty()
                        ? notRun(contract, Status.MISSING, Messages.text("report.class-missing", contract.className()))
                        : notRun(contract, Status.COMPILE_ERROR, Texts.of(shown(errors)), messages(errors)));
    }

    /**
     * The result of an exercise that was run.
     *
     * @param right answers what the student failed at
     * @param reproduction of what a report would give a test for
     */
    public ExerciseResult of(
            Contract contract,
            List<Outcome> outcomes,
            Diagnoses diagnoses,
            Implementation right,
            Reproduction reproduction) {
        DirectFailure comparison = new DirectFailure(right);
        List<CompileError> errors = errors(contract);
        List<PropertyResult> properties = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            Text whyNot = whyNotCompiled(outcome, errors);
            properties.add(
                    whyNot == null
                            ? PropertyResults.of(
                                    outcome, diagnoses.of(outcome), feedback, comparison, reproduction, lines)
                            : PropertyResults.notRun(outcome.property(), whyNot));
        }
        Status status = errors.isEmpty() ? status(outcomes, properties) : Status.COMPILE_ERROR;
        Text message = errors.isEmpty() ? message(status, properties) : Texts.of(shown(errors));
        return result(contract, status, message, properties, messages(errors));
    }

    private @Nullable Text whyNotCompiled(Outcome outcome, List<CompileError> errors) {
        Failure failure = outcome.failure();
        if (failure == null
                || !compiled.broken(
                        outcome.property().contract(), failure.call().method())) {
            return null;
        }
        String method = failure.call().method().getName();
        return Texts.of(errors.stream()
                .filter(error -> method.equals(error.method()))
                .limit(ERRORS_AT_MOST)
                .toList());
    }

    private List<CompileError> errors(Contract contract) {
        return compiled.errors().getOrDefault(contract.className(), List.of());
    }

    private static List<CompileError> shown(List<CompileError> errors) {
        return errors.stream().limit(ERRORS_AT_MOST).toList();
    }

    /** The result of an exercise of which nothing was run, for one reason. */
    public static ExerciseResult notRun(Contract contract, Status status, Text why) {
        return notRun(contract, status, why, List.of());
    }

    private static ExerciseResult notRun(Contract contract, Status status, Text why, List<CompileMessage> errors) {
        List<PropertyResult> properties = Suite.of(contract).stream()
                .flatMap(suite -> suite.properties().stream())
                .map(property -> PropertyResults.notRun(property, why))
                .collect(Collectors.toList());
        return result(contract, status, why, properties, errors);
    }

    /** The result of an exercise that could not be graded, through the grader's fault: it has no points, and no zero. */
    public static ExerciseResult notGraded(Contract contract) {
        Text why = Messages.text("report.not-graded");
        ExerciseResult none = notRun(contract, Status.NOT_GRADED, why);
        return new ExerciseResult(
                none.id(), none.className(), null, none.maxScore(), none.status(), why, none.properties());
    }

    private static ExerciseResult result(
            Contract contract,
            Status status,
            @Nullable Text message,
            List<PropertyResult> properties,
            List<CompileMessage> errors) {
        return new ExerciseResult(
                contract.id(),
                contract.className(),
                Score.sum(properties, PropertyResult::score),
                Score.sum(properties, PropertyResult::maxScore),
                status,
                message,
                properties,
                errors);
    }

    private static List<CompileMessage> messages(List<CompileError> errors) {
        return errors.stream().map(Texts::message).toList();
    }

    private static Status status(List<Outcome> outcomes, List<PropertyResult> properties) {
        if (any(properties, PropertyResult.Status.CRASHED)) {
            return Status.CRASHED;
        }
        if (any(properties, PropertyResult.Status.TIMEOUT)) {
            return Status.TIMEOUT;
        }
        if (outcomes.stream().anyMatch(ExerciseResults::lacksItsMethod)) {
            return Status.MISSING;
        }
        if (all(properties, PropertyResult.Status.NOT_STARTED)) {
            return Status.NOT_STARTED;
        }
        return all(properties, PropertyResult.Status.PASSED) ? Status.PASSED : Status.FAILED;
    }

    private static boolean lacksItsMethod(Outcome outcome) {
        return outcome.failure() != null && outcome.failure().reason() == Failure.Reason.ABSENT;
    }

    /** The first property's word for what gave the exercise its status. */
    private static @Nullable Text message(Status status, List<PropertyResult> properties) {
        PropertyResult.Status telling = switch (status) {
            case CRASHED -> PropertyResult.Status.CRASHED;
            case TIMEOUT -> PropertyResult.Status.TIMEOUT;
            case MISSING -> PropertyResult.Status.NOT_RUN;
            default -> null;
        };
        return properties.stream()
                .filter(property -> property.status() == telling)
                .findFirst()
                .map(PropertyResult::message)
                .orElse(null);
    }

    private static boolean any(List<PropertyResult> properties, PropertyResult.Status status) {
        return properties.stream().anyMatch(property -> property.status() == status);
    }

    private static boolean all(List<PropertyResult> properties, PropertyResult.Status status) {
        return properties.stream().allMatch(property -> property.status() == status);
    }
}
