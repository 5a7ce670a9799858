package stridelab.grader.course;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import stridelab.grader.propertytest.Feedback;
import stridelab.grader.results.ExerciseResult;
import stridelab.grader.results.Problem;
import stridelab.grader.results.Score;
import stridelab.grader.results.SubmissionResult;

/**
 * A course's own choices.
 *
 * @param feedback the most that is told of a hidden test that failed, where the course says
 * @param seed of the hidden tests' random choices, where the course says
 * @param exercises those that count, in their order; empty for all as they are
 * @param corrections by hand
 */
public record Course(
        Optional<Feedback> feedback,
        Optional<Long> seed,
        List<CountedExercise> exercises,
        List<Correction> corrections) {
    /** A course without a file: everything as it was graded. */
    public static final Course NONE = new Course(Optional.empty(), Optional.empty(), List.of(), List.of());

    public Course {
        exercises = List.copyOf(exercises);
        corrections = List.copyOf(corrections);
    }

    /** Results as the course counts them, one after another as they are asked for. */
    public Iterable<SubmissionResult> of(Iterable<SubmissionResult> graded) {
        return () ->
                StreamSupport.stream(graded.spliterator(), false).map(this::of).iterator();
    }

    /** A result as the course counts it. */
    public SubmissionResult of(SubmissionResult graded) {
        if (exercises.isEmpty() && corrections.isEmpty()) {
            return graded;
        }
        List<ExerciseResult> counted = exercises.isEmpty() ? graded.exercises() : counted(graded.exercises());
        SubmissionResult result = with(graded, counted, graded.problems());
        for (Correction correction : corrections) {
            if (correction.submission().equals(graded.submission())) {
                result = correction.in(result);
            }
        }
        return result;
    }

    /** The submissions that are corrected and are not among these. */
    public List<String> unmatched(Collection<String> submissions) {
        return corrections.stream()
                .map(Correction::submission)
                .filter(name -> !submissions.contains(name))
                .distinct()
                .toList();
    }

    static SubmissionResult with(SubmissionResult result, List<ExerciseResult> exercises, List<Problem> problems) {
        return new SubmissionResult(
                result.schemaVersion(),
                result.submission(),
                result.seed(),
                result.isolation(),
                result.gradedAt(),
                result.durationMs(),
                result.cpuMs(),
                Score.of(exercises),
                Score.sum(exercises, ExerciseResult::maxScore),
                problems,
                exercises,
                result.version());
    }

    private List<ExerciseResult> counted(List<ExerciseResult> graded) {
        List<ExerciseResult> counted = new ArrayList<>();
        for (CountedExercise exercise : exercises) {
            graded.stream()
                    .filter(result -> result.id().equals(exercise.id()))
                    .map(exercise::of)
                    .forEach(counted::add);
        }
        return counted;
    }
}
