package stridelab.site.view;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import stridelab.grader.causes.Cause;
import stridelab.grader.causes.Causes;
import stridelab.grader.results.ExerciseResult;
import stridelab.grader.results.SubmissionResult;
import stridelab.grader.text.VisibleText;
import stridelab.site.Language;

/**
 * One submission's report in one language.
 *
 * @param name the submission's, on one line, however long
 * @param shortName the same for titles
 * @param gradedAt the day and the minute, UTC
 * @param isolation the layer the code ran under, as {@code results.json} names it
 * @param problems what was refused about the submission as a whole
 * @param top the causes that would give back most, at most three
 * @param next the first exercise that did not pass, where there is no cause to begin with; null where all passed
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
        List<CauseView.Link> top,
        @Nullable ExerciseView next) {
    private static final int TITLE = 60;
    private static final int TOP = 3;

    /** Exercises are unfolded while no more cards than these can be seen. */
    private static final int CARDS_AT_ONCE = 12;

    public ReportView {
        problems = List.copyOf(problems);
        exercises = List.copyOf(exercises);
        top = List.copyOf(top);
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
        Causes causes = Causes.of(result);
        CauseLinks links = new CauseLinks(causes);
        Set<String> unfolded = unfolded(causes);
        List<ExerciseView> exercises = result.exercises().stream()
                .map(exercise -> ExerciseView.of(exercise, result.maxScore(), causes, links, unfolded, language))
                .toList();
        return new ReportView(
                Plain.shortened(result.submission(), Integer.MAX_VALUE),
                Plain.shortened(result.submission(), TITLE),
                result.score() == null ? "–" : Numbers.score(result.score()),
                Numbers.score(result.maxScore()),
                minute(result.gradedAt()),
                VisibleText.named(result.isolation()),
                result.problems().stream()
                        .map(problem -> VisibleText.named(language.of(problem.message())))
                        .toList(),
                exercises,
                causes.roots().stream().limit(TOP).map(links::link).toList(),
                exercises.stream()
                        .filter(exercise -> !exercise.status().equals(ExerciseResult.Status.PASSED.json()))
                        .findFirst()
                        .orElse(null));
    }

    /** The exercises of the causes that give back most. */
    private static Set<String> unfolded(Causes causes) {
        Map<String, Long> cards =
                causes.all().stream().collect(Collectors.groupingBy(Cause::exercise, Collectors.counting()));
        Set<String> unfolded = new LinkedHashSet<>();
        long seen = 0;
        for (Cause root : causes.roots()) {
            if (!unfolded.contains(root.exercise())) {
                seen += cards.getOrDefault(root.exercise(), 0L);
                if (!unfolded.isEmpty() && seen > CARDS_AT_ONCE) {
                    break;
                }
                unfolded.add(root.exercise());
            }
        }
        return unfolded;
    }

    private static String minute(String instant) {
        String plain = VisibleText.named(instant);
        return plain.length() >= 16 ? plain.substring(0, 16).replace('T', ' ') : plain;
    }
}
