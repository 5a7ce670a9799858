package stridelab.grader.results;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import stridelab.grader.text.Text;

/**
 * The results of one exercise.
 *
 * @param id such as {@code mirror-padding}
 * @param className the student's class
 * @param score the sum of the properties' scores; null where it could not be graded, through the grader's fault
 * @param maxScore the exercise's points
 * @param status what best describes the whole
 * @param message what happened, where the status needs a word: compile errors with their lines, a crash's reason
 * @param properties in the order of the report
 * @param errors what kept code of it from being compiled; none in results of an earlier version
 * @param title what the course calls it; null for the title that it has, as in every results file
 */
public record ExerciseResult(
        String id,
        @JsonProperty("class") String className,
        @Nullable Double score,
        double maxScore,
        Status status,
        @Nullable Text message,
        List<PropertyResult> properties,
        List<CompileMessage> errors,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Text title) {
    public ExerciseResult {
        properties = List.copyOf(properties);
        errors = errors == null ? List.of() : List.copyOf(errors);
    }

    /** Without compile errors. */
    public ExerciseResult(
            String id,
            String className,
            @Nullable Double score,
            double maxScore,
            Status status,
            @Nullable Text message,
            List<PropertyResult> properties) {
        this(id, className, score, maxScore, status, message, properties, List.of(), null);
    }

    /** With the title that it has. */
    public ExerciseResult(
            String id,
            String className,
            @Nullable Double score,
            double maxScore,
            Status status,
            @Nullable Text message,
            List<PropertyResult> properties,
            List<CompileMessage> errors) {
        this(id, className, score, maxScore, status, message, properties, errors, null);
    }

    /** The same under a title of the course's. */
    public ExerciseResult titled(Text other) {
        return new ExerciseResult(id, className, score, maxScore, status, message, properties, errors, other);
    }

    /** The same with other points. */
    public ExerciseResult with(@Nullable Double points, double maxPoints, List<PropertyResult> others) {
        return new ExerciseResult(id, className, points, maxPoints, status, message, others, errors, title);
    }

    /** The same with other results of its properties, which have the same scores. */
    public ExerciseResult with(List<PropertyResult> others) {
        return new ExerciseResult(id, className, score, maxScore, status, message, others, errors, title);
    }

    /** An exercise's status: the first of these that fits. */
    public enum Status {
        COMPILE_ERROR,
        CRASHED,
        TIMEOUT,
        MISSING,
        FAILED,
        NOT_STARTED,
        PASSED,

        /** By the grader's fault: this is no zero. */
        NOT_GRADED;

        /** As {@code results.json} has it. */
        @JsonValue
        public String json() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
