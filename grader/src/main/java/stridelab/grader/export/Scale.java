package stridelab.grader.export;

import org.jspecify.annotations.Nullable;
import stridelab.grader.results.SubmissionResult;

/**
 * The points of an assignment in a learning platform.
 *
 * @param points for full marks there; null for ours
 */
public record Scale(@Nullable Double points) {
    /** Our points. */
    public static final Scale OURS = new Scale(null);

    /** The most that a submission can have. */
    double most(SubmissionResult result) {
        return points == null ? result.maxScore() : points;
    }

    /** What a submission has; null where not all of it could be graded. */
    @Nullable
    Double of(SubmissionResult result) {
        Double score = result.score();
        if (score == null || points == null || result.maxScore() == 0) {
            return score;
        }
        return score * points / result.maxScore();
    }
}
