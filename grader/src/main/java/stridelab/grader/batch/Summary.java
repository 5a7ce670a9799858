package stridelab.grader.batch;

import java.util.List;
import stridelab.grader.results.SubmissionResult;

/**
 * How a run went.
 *
 * @param results the names that have one, in their order
 * @param graded how many were graded now
 * @param unchanged how many were graded before and have not changed
 * @param notGradable how many of all got no points since no test could be run on them
 * @param faults a line for each submission that has no result, by the grader's own fault
 * @param digest of all results but for their times: the same where nothing has changed
 * @param mean of the scores
 * @param maxScore the most that one can have
 * @param lowestPercent the lowest score, of a hundred
 */
public record Summary(
        List<String> results,
        int graded,
        int unchanged,
        int notGradable,
        List<String> faults,
        String digest,
        double mean,
        double maxScore,
        double lowestPercent) {
    public Summary {
        results = List.copyOf(results);
        faults = List.copyOf(faults);
    }

    /** The same run by the points of these results. */
    public Summary with(Iterable<SubmissionResult> counted) {
        double sum = 0;
        double most = 0;
        double lowest = 100;
        int scores = 0;
        for (SubmissionResult result : counted) {
            most = Math.max(most, result.maxScore());
            Double score = result.score();
            if (score != null) {
                scores++;
                sum += score;
                lowest = Math.min(lowest, result.maxScore() == 0 ? 0 : 100 * score / result.maxScore());
            }
        }
        return new Summary(
                results, graded, unchanged, notGradable, faults, digest, scores == 0 ? 0 : sum / scores, most, lowest);
    }
}
