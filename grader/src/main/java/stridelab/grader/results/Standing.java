package stridelab.grader.results;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import stridelab.grader.text.Text;

/**
 * What became of a submission. Each has exactly one of these, so that a zero of the tests, a zero of the intake and a
 * missing score can be told apart, and a class adds up.
 */
public enum Standing {
    /** Its code was judged: the hidden tests were run on it, or the compiler refused it. */
    GRADED,

    /** Nothing of it could be read, so that it has no points. */
    REFUSED,

    /** It was read and holds no class of any exercise, so that it has no points. */
    EMPTY,

    /** The grader failed at it, wholly or in an exercise: it has no score. */
    NOT_GRADED;

    /** The name for files: the constant's in small letters. */
    public String json() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What became of this one. */
    public static Standing of(SubmissionResult result) {
        if (!result.graded()) {
            return NOT_GRADED;
        }
        boolean untested =
                !result.exercises().isEmpty() && result.exercises().stream().allMatch(Standing::isAbsent);
        if (!untested) {
            return GRADED;
        }
        return refusal(result).isPresent() ? REFUSED : EMPTY;
    }

    /** Why it was refused: the problem that every exercise repeats. */
    public static Optional<Text> refusal(SubmissionResult result) {
        List<ExerciseResult> exercises = result.exercises();
        return result.problems().stream()
                .map(Problem::message)
                .filter(why -> exercises.stream().allMatch(exercise -> why.equals(exercise.message())))
                .findFirst();
    }

    private static boolean isAbsent(ExerciseResult exercise) {
        return exercise.status() == ExerciseResult.Status.MISSING
                && exercise.properties().stream()
                        .allMatch(property -> property.status() == PropertyResult.Status.NOT_RUN);
    }
}
