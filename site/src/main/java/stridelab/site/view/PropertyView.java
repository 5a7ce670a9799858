package stridelab.site.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stridelab.grader.properties.exam.Feedback;
import stridelab.grader.results.PropertyResult;
import stridelab.site.Language;

/**
 * One property in a report.
 *
 * @param status as {@code results.json} names it
 * @param message what went wrong; null where nothing did
 * @param feedback how much is told, as {@code results.json} names it
 * @param further the inputs on the way to the counterexample, the first one first; empty unless all is told
 * @param seed what they come from; null unless all is told
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
        @Nullable CounterexampleView counterexample,
        String feedback,
        List<CounterexampleView> further,
        @Nullable String seed) {
    public PropertyView {
        further = List.copyOf(further);
    }

    /** Whether there is more to say than its line in the list. */
    public boolean hasDetails() {
        return message != null || diagnosis != null || counterexample != null || withheld();
    }

    /** Whether it failed, and the course keeps for itself why. */
    public boolean withheld() {
        boolean wrong = status.equals(PropertyResult.Status.FAILED.json())
                || status.equals(PropertyResult.Status.TIMEOUT.json())
                || status.equals(PropertyResult.Status.CRASHED.json());
        return wrong && (feedback.equals(Feedback.NONE.json()) || feedback.equals(Feedback.CATEGORY.json()));
    }

    static PropertyView of(PropertyResult result, Language language) {
        return new PropertyView(
                result.id(),
                Plain.of(language.of(result.title())),
                result.method(),
                result.status().json(),
                Numbers.score(result.score()),
                Numbers.score(result.maxScore()),
                result.tries(),
                Optional.ofNullable(result.message())
                        .map(text -> Plain.of(language.of(text)))
                        .orElse(null),
                Optional.ofNullable(result.diagnosis())
                        .map(found -> Plain.of(language == Language.EN ? found.en() : found.zh()))
                        .orElse(null),
                Optional.ofNullable(result.counterexample())
                        .map(example -> CounterexampleView.of(result.method(), example))
                        .orElse(null),
                Optional.ofNullable(result.feedback())
                        .orElse(Feedback.COUNTEREXAMPLE)
                        .json(),
                Optional.ofNullable(result.evidence()).stream()
                        .flatMap(evidence -> Stream.concat(Stream.of(evidence.first()), evidence.further().stream()))
                        .map(example -> CounterexampleView.of(result.method(), example))
                        .toList(),
                Optional.ofNullable(result.evidence())
                        .map(evidence -> Long.toString(evidence.seed()))
                        .orElse(null));
    }
}
