package stridelab.site.view;

import org.jspecify.annotations.Nullable;
import stridelab.grader.results.ExerciseResult;

/** The look of a score in the heat map, as classes of the stylesheet: a colour by the share of the points, and a mark. */
final class Heat {
    private static final int STEPS = 10;

    private Heat() {}

    /**
     * A colour from {@code h0}, no points, to {@code h10}, all of them; only those two are at the ends. Beside it the
     * status, by which the stylesheet marks what did not run to its end. What is worth nothing has no colour.
     */
    static String of(@Nullable Double score, double maxScore, String status) {
        if (score == null) {
            return ExerciseResult.Status.NOT_GRADED.json();
        }
        return maxScore > 0 ? ("h" + step(score / maxScore) + " " + status).strip() : status;
    }

    private static int step(double share) {
        if (share <= 0) {
            return 0;
        }
        return share < 1 ? (int) Math.min(STEPS - 1, Math.max(1, Math.round(STEPS * share))) : STEPS;
    }
}
