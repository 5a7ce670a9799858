package stridelab.site.view;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stridelab.grader.results.ExerciseResult;
import stridelab.grader.results.PropertyResult;
import stridelab.site.ExerciseTexts;
import stridelab.site.Language;

/**
 * One exercise in a report.
 *
 * @param title from its texts; the class name where the site has no lesson of that id
 * @param hasLesson whether it has a lesson and an exercise page to link to
 * @param share its part of all points, in per cent
 * @param earned the part of its own points that was earned, in per cent
 * @param open the properties that did not pass, in the order of the results
 * @param passed those that did
 */
public record ExerciseView(
        String id,
        String title,
        boolean hasLesson,
        String className,
        String status,
        String score,
        String maxScore,
        String share,
        String earned,
        @Nullable String message,
        List<PropertyView> open,
        List<PropertyView> passed) {
    public ExerciseView {
        open = List.copyOf(open);
        passed = List.copyOf(passed);
    }

    /** How many properties there are. */
    public int properties() {
        return open.size() + passed.size();
    }

    /** Whether some of the open ones have no more to say than their line. */
    public boolean anyWithoutDetails() {
        return open.stream().anyMatch(property -> !property.hasDetails());
    }

    static ExerciseView of(ExerciseResult result, double total, Language language) {
        Optional<ExerciseTexts> texts = ExerciseTexts.of(result.id(), language);
        return new ExerciseView(
                result.id(),
                texts.map(ExerciseTexts::title).orElse(result.className()),
                texts.isPresent(),
                result.className(),
                result.status().json(),
                result.score() == null ? "–" : Numbers.score(result.score()),
                Numbers.score(result.maxScore()),
                Numbers.score(percent(result.maxScore(), total)),
                Numbers.score(percent(Objects.requireNonNullElse(result.score(), 0.0), result.maxScore())),
                Optional.ofNullable(result.message())
                        .map(text -> Plain.of(language.of(text)))
                        .orElse(null),
                properties(result, false, language),
                properties(result, true, language));
    }

    private static List<PropertyView> properties(ExerciseResult result, boolean passed, Language language) {
        return result.properties().stream()
                .filter(property -> (property.status() == PropertyResult.Status.PASSED) == passed)
                .map(property -> PropertyView.of(result, property, language))
                .toList();
    }

    private static double percent(double part, double whole) {
        return whole > 0 ? 100 * part / whole : 0;
    }
}
