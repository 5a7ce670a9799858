package stridelab.site.view;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stridelab.grader.results.ExerciseResult;
import stridelab.grader.results.PropertyResult;
import stridelab.site.Language;

/**
 * One property in a report.
 *
 * @param status as {@code results.json} names it
 * @param message what went wrong; null where nothing did, or where the exercise says it already
 * @param diagnosis what seems to have been done; null where nothing is known
 */
public record PropertyView(
        String id,
        String title,
        String method,
        String status,
        String score,
        String maxScore,
        int tries,
        @Nullable String message,
        @Nullable String diagnosis,
        @Nullable CounterexampleView counterexample) {
    /** Whether there is more to say than its line in the list. */
    public boolean hasDetails() {
        return message != null || diagnosis != null || counterexample != null;
    }

    static PropertyView of(ExerciseResult exercise, PropertyResult result, Language language) {
        return new PropertyView(
                result.id(),
                Plain.of(language.of(result.title())),
                result.method(),
                result.status().json(),
                Numbers.score(result.score()),
                Numbers.score(result.maxScore()),
                result.tries(),
                Optional.ofNullable(result.message())
                        .filter(text -> !text.equals(exercise.message()))
                        .map(text -> Plain.of(language.of(text)))
                        .orElse(null),
                Optional.ofNullable(result.diagnosis())
                        .map(found -> Plain.of(language == Language.EN ? found.en() : found.zh()))
                        .orElse(null),
                Optional.ofNullable(result.counterexample())
                        .map(example -> CounterexampleView.of(exercise.className(), result.method(), example))
                        .orElse(null));
    }
}
