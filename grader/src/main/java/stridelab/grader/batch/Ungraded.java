package stridelab.grader.batch;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import stridelab.grader.exercise.Contract;
import stridelab.grader.feedback.ExerciseResults;
import stridelab.grader.feedback.Texts;
import stridelab.grader.results.ExerciseResult;
import stridelab.grader.results.GraderVersion;
import stridelab.grader.results.Problem;
import stridelab.grader.results.Score;
import stridelab.grader.results.SubmissionResult;
import stridelab.grader.sandbox.Isolation;
import stridelab.grader.submission.Finding;
import stridelab.grader.text.Messages;
import stridelab.grader.text.Text;

/** The results of submissions on which no test could be run: no points, and the reason, in every exercise and above. */
final class Ungraded {
    private final long seed;
    private final Isolation layer;

    Ungraded(long seed, Isolation layer) {
        this.seed = seed;
        this.layer = layer;
    }

    /** Nothing in it can be read. A path in the finding is cut to the file's name: another machine has another path. */
    SubmissionResult unreadable(HandIn handIn, Finding finding) {
        List<String> arguments = finding.arguments().stream()
                .map(argument -> argument.equals(handIn.path().toString())
                        ? handIn.pieces().get(0).name()
                        : argument)
                .toList();
        Text why = Texts.of(new Finding(finding.kind(), finding.key(), arguments));
        return result(
                handIn,
                new Problem(finding.kind(), why),
                Contract.all().stream()
                        .map(contract -> ExerciseResults.notRun(contract, ExerciseResult.Status.MISSING, why))
                        .toList());
    }

    /** A link among the submissions leads anywhere, such as to a fellow student's work. */
    SubmissionResult link(HandIn handIn) {
        return unreadable(
                handIn,
                new Finding(
                        "unreadable_link",
                        "submission.entry-refused.link",
                        List.of(handIn.pieces().get(0).name())));
    }

    /** By the grader's fault: there are no points for it, and no zero. */
    SubmissionResult notGraded(HandIn handIn) {
        return result(
                handIn,
                new Problem("grader_failed", Messages.text("batch.not-graded")),
                Contract.all().stream().map(ExerciseResults::notGraded).toList());
    }

    private SubmissionResult result(HandIn handIn, Problem problem, List<ExerciseResult> exercises) {
        return new SubmissionResult(
                1,
                handIn.name(),
                seed,
                layer.json(),
                Instant.now().truncatedTo(ChronoUnit.MILLIS).toString(),
                0,
                0,
                Score.of(exercises),
                Score.sum(exercises, ExerciseResult::maxScore),
                List.of(problem),
                exercises,
                GraderVersion.NUMBER);
    }
}
