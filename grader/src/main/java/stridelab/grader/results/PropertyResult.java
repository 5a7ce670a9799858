package stridelab.grader.results;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stridelab.grader.propertytest.Failure;
import stridelab.grader.propertytest.Feedback;
import stridelab.grader.text.Text;

/**
 * The result of one hidden property.
 *
 * @param id the exercise's id, a slash and the property's name, such as {@code mirror-padding/reflect-bounces}
 * @param method the student's method that it is about
 * @param status how it ended
 * @param score all of {@code maxScore} or nothing
 * @param maxScore its share of the exercise's points
 * @param tries how many inputs were tried
 * @param feedback how much is told of it where it fails; null in results of an earlier version
 * @param title what the property says
 * @param message what went wrong; null where nothing did, or it is not to be told
 * @param counterexample the smallest input on which it fails; null where there is none to show
 * @param evidence how that was found; null where it is not to be told
 * @param diagnosis the misconception that explains every answer seen; null where none does
 * @param reason why it did not pass; null where it did, it is not to be told, or the results are of an earlier version
 * @param followsFrom the method to mend first: one that this method's code calls and that fails in the same way, or whose
 *     call was the reason why this one was not asked; null where there is none
 */
public record PropertyResult(
        String id,
        String method,
        Status status,
        double score,
        double maxScore,
        int tries,
        @Nullable Feedback feedback,
        Text title,
        @Nullable Text message,
        @Nullable Counterexample counterexample,
        @Nullable Evidence evidence,
        @Nullable Diagnosis diagnosis,
        Failure.@Nullable Reason reason,
        @Nullable MethodName followsFrom) {
    /** With nothing that results files of earlier versions do not have. */
    public PropertyResult(
            String id,
            String method,
            Status status,
            double score,
            double maxScore,
            int tries,
            @Nullable Feedback feedback,
            Text title,
            @Nullable Text message,
            @Nullable Counterexample counterexample,
            @Nullable Evidence evidence,
            @Nullable Diagnosis diagnosis) {
        this(
                id,
                method,
                status,
                score,
                maxScore,
                tries,
                feedback,
                title,
                message,
                counterexample,
                evidence,
                diagnosis,
                null,
                null);
    }

    /** The same, following from another method. */
    public PropertyResult following(MethodName other) {
        return with(score, maxScore, other);
    }

    /** The same with other points. */
    public PropertyResult with(double points, double maxPoints) {
        return with(points, maxPoints, followsFrom);
    }

    private PropertyResult with(double points, double maxPoints, @Nullable MethodName origin) {
        return new PropertyResult(
                id,
                method,
                status,
                points,
                maxPoints,
                tries,
                feedback,
                title,
                message,
                counterexample,
                evidence,
                diagnosis,
                reason,
                origin);
    }

    /** Where it failed and the course keeps for itself why, how little it tells: {@code none} or {@code category}. */
    public Optional<String> withheld() {
        boolean wrong = status == Status.FAILED || status == Status.TIMEOUT || status == Status.CRASHED;
        return Optional.ofNullable(feedback)
                .filter(level -> wrong && (level == Feedback.NONE || level == Feedback.CATEGORY))
                .map(Feedback::json);
    }

    /** How a property ended. */
    public enum Status {
        PASSED,
        FAILED,
        NOT_STARTED,
        TIMEOUT,
        CRASHED,
        NOT_RUN;

        /** As {@code results.json} has it. */
        @JsonValue
        public String json() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
