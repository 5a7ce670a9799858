package stridelab.grader.course;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import stridelab.grader.exercise.Contract;
import stridelab.grader.propertytest.Feedback;
import stridelab.grader.results.ExerciseResult;
import stridelab.grader.results.HandInTime;
import stridelab.grader.results.SubmissionResult;

/**
 * A course's own choices.
 *
 * @param feedback the most that is told of a hidden test that failed, where the course says
 * @param seed of the hidden tests' random choices, where the course says
 * @param exercises those that count, in their order; empty for all as they are
 * @param deadline where the course says
 * @param corrections by hand
 * @param links what the students' project names
 */
public record Course(
        Optional<Feedback> feedback,
        Optional<Long> seed,
        List<CountedExercise> exercises,
        Optional<Deadline> deadline,
        List<Correction> corrections,
        Links links) {
    /** A course without a file: everything as it was graded. */
    public static final Course NONE =
            new Course(Optional.empty(), Optional.empty(), List.of(), Optional.empty(), List.of(), new Links("", ""));

    /**
     * Addresses for students, each empty where the course has none.
     *
     * @param lesson where the lesson is read
     * @param report where reports are found
     */
    public record Links(String lesson, String report) {}

    public Course {
        exercises = List.copyOf(exercises);
        corrections = List.copyOf(corrections);
    }

    /**
     * Returns results as the course counts them, one after another as they are asked for.
     *
     * @param times when each submission was handed in, by its name
     */
    public Iterable<SubmissionResult> of(Iterable<SubmissionResult> graded, Function<String, HandInTime> times) {
        return () -> StreamSupport.stream(graded.spliterator(), false)
                .map(each -> of(each, times.apply(each.submission())))
                .iterator();
    }

    /** Returns a result as the course counts it, of a submission that was handed in at some time. */
    public SubmissionResult of(SubmissionResult graded, HandInTime time) {
        if (exercises.isEmpty() && corrections.isEmpty() && deadline.isEmpty()) {
            return graded;
        }
        List<ExerciseResult> counted = exercises.isEmpty() ? graded.exercises() : counted(graded.exercises());
        SubmissionResult result = graded.with(counted, graded.problems());
        if (deadline.isPresent()) {
            result = deadline.get().of(result, time);
        }
        for (Correction correction : corrections) {
            if (correction.submission().equals(graded.submission())) {
                result = correction.in(result);
            }
        }
        return result;
    }

    /** Returns the exercises that count, in their order. */
    public List<CountedExercise> counted() {
        return exercises.isEmpty()
                ? Contract.all().stream()
                        .map(contract -> new CountedExercise(contract.id(), null, null))
                        .toList()
                : exercises;
    }

    /** The submissions that are corrected and are not among these. */
    public List<String> unmatched(Collection<String> submissions) {
        return corrections.stream()
                .map(Correction::submission)
                .filter(name -> !submissions.contains(name))
                .distinct()
                .toList();
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
