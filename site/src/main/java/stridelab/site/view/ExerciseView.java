package stridelab.site.view;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import stridelab.grader.causes.Cause;
import stridelab.grader.causes.Causes;
import stridelab.grader.results.ExerciseResult;
import stridelab.grader.results.PropertyResult;
import stridelab.grader.text.VisibleText;
import stridelab.site.ExerciseTexts;
import stridelab.site.Language;

/**
 * One exercise in a report.
 *
 * @param title from its texts; the class name where the site has no lesson of that id
 * @param hasLesson whether it has a lesson and an exercise page to link to
 * @param share its part of all points, in per cent
 * @param earned the part of its own points that was earned, in per cent
 * @param unfolded whether its cards are to be seen at once
 * @param message what happened to it, where no card tells that; null where one does
 * @param causes what to mend, what follows from something else after that
 * @param notStarted the properties of methods that were not begun, in the order of the results
 * @param untold the other properties that did not pass and have no cause here, as where the grader failed
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
        boolean unfolded,
        @Nullable String message,
        List<CauseView> causes,
        List<PropertyView> notStarted,
        List<PropertyView> untold,
        List<PropertyView> passed) {
    public ExerciseView {
        causes = List.copyOf(causes);
        notStarted = List.copyOf(notStarted);
        untold = List.copyOf(untold);
        passed = List.copyOf(passed);
    }

    /** How many properties there are. */
    public int properties() {
        return passed.size()
                + notStarted.size()
                + untold.size()
                + causes.stream().mapToInt(cause -> 1 + cause.folded().size()).sum();
    }

    static ExerciseView of(
            ExerciseResult result,
            double total,
            Causes causes,
            CauseLinks links,
            Set<String> unfolded,
            Language language) {
        List<Cause> own = causes.all().stream()
                .filter(cause -> cause.exercise().equals(result.id()))
                .toList();
        Optional<ExerciseTexts> texts = ExerciseTexts.of(result.id(), language);
        return new ExerciseView(
                result.id(),
                ClassView.title(result, language),
                texts.isPresent(),
                result.className(),
                result.status().json(),
                result.score() == null ? "–" : Numbers.score(result.score()),
                Numbers.score(result.maxScore()),
                Numbers.score(percent(result.maxScore(), total)),
                Numbers.score(percent(Objects.requireNonNullElse(result.score(), 0.0), result.maxScore())),
                unfolded.contains(result.id()),
                Optional.ofNullable(result.message())
                        .filter(text -> !causes.tell(text))
                        .map(text -> VisibleText.named(language.of(text)))
                        .orElse(null),
                own.stream()
                        .map(cause -> CauseView.of(result, cause, links, language))
                        .toList(),
                properties(result, ExerciseView::notStarted, language),
                properties(
                        result,
                        property -> !passed(property) && !notStarted(property) && !inOne(own, property),
                        language),
                properties(result, ExerciseView::passed, language));
    }

    private static boolean passed(PropertyResult property) {
        return property.status() == PropertyResult.Status.PASSED;
    }

    private static boolean notStarted(PropertyResult property) {
        return property.status() == PropertyResult.Status.NOT_STARTED;
    }

    private static boolean inOne(List<Cause> causes, PropertyResult property) {
        return causes.stream().anyMatch(cause -> cause.properties().contains(property));
    }

    private static List<PropertyView> properties(
            ExerciseResult result, Predicate<PropertyResult> which, Language language) {
        return result.properties().stream()
                .filter(which)
                .map(property -> PropertyView.of(result, property, language))
                .toList();
    }

    private static double percent(double part, double whole) {
        return whole > 0 ? 100 * part / whole : 0;
    }
}
