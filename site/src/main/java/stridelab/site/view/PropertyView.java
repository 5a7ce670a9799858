package stridelab.site.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stridelab.grader.results.ExerciseResult;
import stridelab.grader.results.PropertyResult;
import stridelab.grader.text.VisibleText;
import stridelab.site.Explanations;
import stridelab.site.Language;

/**
 * One property in a report.
 *
 * @param status as {@code results.json} names it
 * @param message what went wrong; null where nothing did, or where the exercise says it already
 * @param withheld how little is told of a failure, as {@code results.json} names it; null where the input is
 * @param further the inputs on the way to the counterexample, the first one first; empty unless all is told
 * @param seed what they come from; null unless all is told
 * @param diagnosis what seems to have been done; null where nothing is known
 * @param anchor the place in the exercise's lesson that shows what the diagnosis is about; null where there is none
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
        @Nullable String anchor,
        @Nullable CounterexampleView counterexample,
        @Nullable String withheld,
        List<CounterexampleView> further,
        @Nullable String seed) {
    public PropertyView {
        further = List.copyOf(further);
    }

    /** Whether a figure shows what the diagnosis is about. */
    public boolean hasFigure() {
        return anchor != null && anchor.startsWith("f");
    }

    private static boolean answered(PropertyResult result) {
        return result.status() == PropertyResult.Status.FAILED;
    }

    static PropertyView of(ExerciseResult exercise, PropertyResult result, Language language) {
        return new PropertyView(
                result.id(),
                VisibleText.named(language.of(result.title())),
                result.method(),
                result.status().json(),
                Numbers.score(result.score()),
                Numbers.score(result.maxScore()),
                result.tries(),
                Optional.ofNullable(result.message())
                        .filter(text -> !text.equals(exercise.message()))
                        .map(text -> VisibleText.named(language.of(text)))
                        .orElse(null),
                Optional.ofNullable(result.diagnosis())
                        .map(found -> VisibleText.named(language == Language.EN ? found.en() : found.zh()))
                        .orElse(null),
                Optional.ofNullable(result.diagnosis())
                        .flatMap(found -> Explanations.anchor(exercise.id(), found.id()))
                        .orElse(null),
                Optional.ofNullable(result.counterexample())
                        .map(example -> CounterexampleView.of(result.method(), example, answered(result)))
                        .orElse(null),
                result.withheld().orElse(null),
                Optional.ofNullable(result.evidence()).stream()
                        .flatMap(evidence -> Stream.concat(Stream.of(evidence.first()), evidence.further().stream()))
                        .map(example -> CounterexampleView.of(result.method(), example, answered(result)))
                        .toList(),
                Optional.ofNullable(result.evidence())
                        .map(evidence -> Long.toString(evidence.seed()))
                        .orElse(null));
    }
}
