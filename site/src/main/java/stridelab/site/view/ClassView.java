package stridelab.site.view;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stridelab.grader.results.ExerciseResult;
import stridelab.grader.text.VisibleText;
import stridelab.site.ExerciseTexts;
import stridelab.site.Language;

/**
 * A whole class in one language. Every chart is a table with bars in it, so none needs a second one beside it.
 *
 * @param size how many submissions
 * @param isolation the layers that the class's code ran under, as {@code results.json} names them; mostly one
 * @param weakest the weakest of them
 * @param tenths how many scored 0–10 %, 10–20 %, …, the best last
 * @param exercises one for each exercise that any submission has
 * @param untested those that were not graded
 * @param misconceptions the most common first, the generic ones last
 * @param slowest the longest gradings first
 * @param troubles crashes, timeouts and refused files, as many as a page holds
 * @param moreTroubles how many more there are
 */
public record ClassView(
        int size,
        String mean,
        String median,
        String maxScore,
        String isolation,
        String weakest,
        List<Bar> tenths,
        List<Exercise> exercises,
        List<UntestedView> untested,
        List<MisconceptionView> misconceptions,
        List<Slow> slowest,
        List<Trouble> troubles,
        int moreTroubles) {
    public ClassView {
        tenths = List.copyOf(tenths);
        exercises = List.copyOf(exercises);
        untested = List.copyOf(untested);
        misconceptions = List.copyOf(misconceptions);
        slowest = List.copyOf(slowest);
        troubles = List.copyOf(troubles);
    }

    /** A bar: how many, and how long in per cent of the longest. */
    public record Bar(String label, int count, String width) {}

    /** Shares of all submissions, in per cent. */
    public record Shares(String passed, String failed, String untried) {
        static Shares of(int passed, int untried, int all) {
            double failed = all - passed - untried;
            return new Shares(percent(passed, all), percent(failed, all), percent(untried, all));
        }
    }

    /** An exercise of the class. */
    public record Exercise(
            String id,
            String title,
            boolean hasLesson,
            String mean,
            String maxScore,
            Shares shares,
            List<Property> properties) {}

    /** A property of the class. */
    public record Property(String title, String method, Shares shares) {}

    /** A submission that took long. */
    public record Slow(String name, String file, String seconds) {}

    /** A submission that something happened to; {@code exercise} is null where it concerns the whole. */
    public record Trouble(
            String name, String file, @Nullable String exercise, String message) {}

    /** What to show of {@code summary}. */
    public static ClassView of(ClassSummary summary, Language language) {
        return new ClassView(
                summary.rows.size(),
                Numbers.score(summary.graded == 0 ? 0 : summary.sum / summary.graded),
                Numbers.score(median(summary)),
                Numbers.score(summary.maxScore),
                String.join(", ", summary.isolations),
                weakest(summary.isolations),
                tenths(summary),
                summary.exercises.values().stream()
                        .map(tally -> exercise(tally, language))
                        .toList(),
                UntestedView.of(summary.untested, language),
                MisconceptionView.of(summary.misconceptions, language),
                summary.slowest().stream()
                        .map(row -> new Slow(row.name(), row.file(), Numbers.score(row.milliseconds() / 1000.0)))
                        .toList(),
                summary.troubles.stream()
                        .map(trouble -> trouble(trouble, language))
                        .toList(),
                summary.troubleCount - summary.troubles.size());
    }

    private static String weakest(Set<String> layers) {
        return Stream.of("process", "user").filter(layers::contains).findFirst().orElse("bubblewrap");
    }

    private static double median(ClassSummary summary) {
        double[] scores = summary.rows.stream()
                .map(ClassSummary.Row::score)
                .filter(Objects::nonNull)
                .mapToDouble(score -> score)
                .sorted()
                .toArray();
        int n = scores.length;
        return n == 0 ? 0 : (scores[(n - 1) / 2] + scores[n / 2]) / 2;
    }

    private static List<Bar> tenths(ClassSummary summary) {
        int most = IntStream.of(summary.tenths).max().orElse(0);
        return IntStream.range(0, 10)
                .mapToObj(i -> new Bar(
                        10 * i + "–" + 10 * (i + 1) + " %",
                        summary.tenths[i],
                        percent(summary.tenths[i], Math.max(1, most))))
                .toList();
    }

    private static Exercise exercise(ClassSummary.ExerciseTally tally, Language language) {
        ExerciseResult example = tally.example;
        return new Exercise(
                example.id(),
                title(example, language),
                ExerciseTexts.of(example.id(), language).isPresent(),
                Numbers.score(tally.sum / Math.max(1, tally.submissions)),
                Numbers.score(example.maxScore()),
                Shares.of(tally.passed, tally.notStarted, tally.submissions),
                tally.properties.values().stream()
                        .map(property -> new Property(
                                VisibleText.named(language.of(property.example.title())),
                                property.example.method(),
                                Shares.of(property.passed, property.untried, property.submissions)))
                        .toList());
    }

    private static Trouble trouble(ClassSummary.Trouble trouble, Language language) {
        return new Trouble(
                trouble.row().name(),
                trouble.row().file(),
                trouble.exercise().isEmpty() ? null : title(trouble.exercise(), trouble.exercise(), language),
                Plain.shortened(language.of(trouble.message()), 200));
    }

    /** Returns the course's title of an exercise, or the one that it has. */
    static String title(ExerciseResult exercise, Language language) {
        return exercise.title() == null
                ? title(exercise.id(), exercise.className(), language)
                : VisibleText.named(language.of(exercise.title()));
    }

    static String title(String id, String fallback, Language language) {
        return ExerciseTexts.of(id, language).map(ExerciseTexts::title).orElse(fallback);
    }

    private static String percent(double part, double whole) {
        return Long.toString(Math.round(100 * part / whole));
    }
}
