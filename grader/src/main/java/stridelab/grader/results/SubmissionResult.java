package stridelab.grader.results;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The results of one submission; the order of the components is the order of the keys in {@code results.json}.
 *
 * @param schemaVersion 1
 * @param submission its name: the file's or folder's, without {@code .zip}
 * @param seed of every random choice that the hidden tests made
 * @param isolation the layer that the student's code ran under: {@code bubblewrap}, {@code user} or {@code process}
 * @param gradedAt an ISO-8601 instant; like the next two, not part of what is the same in every run
 * @param durationMs wall-clock milliseconds
 * @param cpuMs CPU milliseconds of the grader and of the student's processes
 * @param score the sum of the exercises' scores; null where one could not be graded, through the grader's fault
 * @param maxScore the sum of the exercises' points
 * @param problems what was refused or odd about the submission as a whole
 * @param exercises in the order of the course
 * @param version of the program that graded; empty in a results file from before there was one in it
 */
public record SubmissionResult(
        int schemaVersion,
        String submission,
        long seed,
        String isolation,
        String gradedAt,
        long durationMs,
        long cpuMs,
        @Nullable Double score,
        double maxScore,
        List<Problem> problems,
        List<ExerciseResult> exercises,
        String version) {
    public SubmissionResult {
        problems = List.copyOf(problems);
        exercises = List.copyOf(exercises);
        version = Objects.requireNonNullElse(version, "");
    }

    /** The same run, with these results and problems in place of its own, and the score that they come to. */
    public SubmissionResult with(List<ExerciseResult> otherExercises, List<Problem> otherProblems) {
        return new SubmissionResult(
                schemaVersion,
                submission,
                seed,
                isolation,
                gradedAt,
                durationMs,
                cpuMs,
                Score.of(otherExercises),
                Score.sum(otherExercises, ExerciseResult::maxScore),
                otherProblems,
                otherExercises,
                version);
    }

    /** Whether all of it could be graded. */
    public boolean graded() {
        return score != null;
    }
}
