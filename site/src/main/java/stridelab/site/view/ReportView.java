package stridelab.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stridelab.grader.results.ExerciseResult;
import stridelab.grader.results.SubmissionResult;
import stridelab.site.Language;

/**
 * One submission's report in one language.
 *
 * @param name the submission's, on one line, however long
 * @param shortName the same for titles
 * @param gradedAt the day and the minute, UTC
 * @param isolation the layer the code ran under, as {@code results.json} names it
 * @param problems what was refused about the submission as a whole
 * @param next the first exercise that did not pass: where to go on; null where all did
 */
public record ReportView(
        String name,
        String shortName,
        String score,
        String maxScore,
        String gradedAt,
        String isolation,
        List<String> problems,
        List<ExerciseView> exercises,
        @Nullable ExerciseView next) {
    private static final int TITLE = 60;

    public ReportView {
        problems = List.copyOf(problems);
        exercises = List.copyOf(exercises);
    }

    /** How many hidden tests there are. */
    public int properties() {
        return exercises.stream().mapToInt(ExerciseView::properties).sum();
    }

    /** How many of them passed. */
    public int passed() {
        return exercises.stream().mapToInt(exercise -> exercise.passed().size()).sum();
    }

    /** What to show of {@code result}. */
    public static ReportView of(SubmissionResult result, Language language) {
        List<ExerciseView> exercises = result.exercises().stream()
                .map(exercise -> ExerciseView.of(exercise, result.maxScore(), language))
                .toList();
        return new ReportView(
                Plain.shortened(result.submission(), Integer.MAX_VALUE),
                Plain.shortened(result.submission(), TITLE),
                result.score() == null ? "–" : Numbers.score(result.score()),
                Numbers.score(result.maxScore()),
                minute(result.gradedAt()),
                Plain.of(result.isolation()),
                result.problems().stream()
                        .map(problem -> Plain.of(language.of(problem.message())))
                        .toList(),
                exercises,
                exercises.stream()
                        .filter(exercise -> !exercise.status().equals(ExerciseResult.Status.PASSED.json()))
                        .findFirst()
                        .orElse(null));
    }

    private static String minute(String instant) {
        String plain = Plain.of(instant);
        return plain.length() >= 16 ? plain.substring(0, 16).replace('T', ' ') : plain;
    }
}
