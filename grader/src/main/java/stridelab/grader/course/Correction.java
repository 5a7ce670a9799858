package stridelab.grader.course;

import java.util.ArrayList;
import java.util.List;
import stridelab.grader.results.ExerciseResult;
import stridelab.grader.results.Problem;
import stridelab.grader.results.Score;
import stridelab.grader.results.SubmissionResult;
import stridelab.grader.text.Messages;

/**
 * Points that an instructor gave by hand, in place of those of the tests.
 *
 * @param submission its name
 * @param exercise the exercise's id
 * @param points for the exercise
 * @param reason for the student to read
 */
public record Correction(String submission, String exercise, double points, String reason) {
    /** The result with these points, and with the instructor's word for them; as it was where it has no such exercise. */
    SubmissionResult in(SubmissionResult result) {
        List<ExerciseResult> exercises = new ArrayList<>();
        List<Problem> problems = new ArrayList<>(result.problems());
        for (ExerciseResult each : result.exercises()) {
            if (!each.id().equals(exercise)) {
                exercises.add(each);
                continue;
            }
            Double score = each.score();
            exercises.add(each.with(points, each.maxScore(), each.properties()));
            problems.add(new Problem(
                    "corrected_by_hand",
                    Messages.text(
                            "course.corrected",
                            each.className(),
                            Score.text(points),
                            score == null ? "–" : Score.text(score),
                            reason)));
        }
        return result.with(exercises, problems);
    }
}
