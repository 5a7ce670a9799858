package stridelab.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stridelab.grader.causes.Cause;
import stridelab.grader.causes.CauseText;
import stridelab.grader.results.Counterexample;
import stridelab.grader.results.ExerciseResult;
import stridelab.grader.results.PropertyResult;
import stridelab.grader.text.Text;
import stridelab.grader.text.VisibleText;
import stridelab.site.Language;

/**
 * One thing to mend: a card of the report.
 *
 * @param anchor the same in both languages, and in every report in which the cause is the same
 * @param className the student's class
 * @param method the student's method; null where it is about the whole class
 * @param points what its own tests lost
 * @param inAll the same with what depends on it
 * @param depending what depends on it; null where nothing does
 * @param happened what was expected and what came, in a line; null where that is not told, or is told of the exercise
 * @param place the student's file and line; null where none is known
 * @param printed the end of what the student's code printed during the call; null where it printed nothing
 * @param shown the test that shows it best
 * @param folded the other tests
 * @param origin the cause to mend first; null where there is none
 * @param dependents the causes that follow from this one
 */
public record CauseView(
        String anchor,
        String className,
        @Nullable String method,
        String points,
        String inAll,
        @Nullable String depending,
        @Nullable String happened,
        @Nullable Place place,
        @Nullable String printed,
        PropertyView shown,
        List<Folded> folded,
        @Nullable Link origin,
        List<Link> dependents) {
    public CauseView {
        folded = List.copyOf(folded);
        dependents = List.copyOf(dependents);
    }

    /** A line of the student's. */
    public record Place(String path, int line) {}

    /** Another cause of the report: where it stands, whose it is, and its points with all that depends on it. */
    public record Link(String anchor, String name, String points) {}

    /** Another test with the same cause; the call and what came of it are null where they are not told. */
    public record Folded(
            String title,
            String maxScore,
            @Nullable String call,
            @Nullable String happened) {}

    /** The class and the method. */
    public String name() {
        return method == null ? className : className + "." + method;
    }

    static CauseView of(ExerciseResult exercise, Cause cause, CauseLinks links, Language language) {
        Counterexample example = cause.shown().counterexample();
        Text happened = CauseText.happened(cause.shown());
        return new CauseView(
                links.anchor(cause),
                cause.className(),
                cause.method(),
                Numbers.score(cause.points()),
                Numbers.score(cause.pointsInAll()),
                cause.dependents().isEmpty() ? null : Numbers.score(cause.dependingPoints()),
                happened == null || cause.shown().message() == null ? null : VisibleText.named(language.of(happened)),
                example == null || example.line() == null
                        ? null
                        : place(example.line().path(), example.line().line()),
                Plain.ofNullable(example == null ? null : example.printed()),
                PropertyView.of(exercise, cause.shown(), language),
                cause.folded().stream()
                        .map(property -> folded(property, language))
                        .toList(),
                links.origin(cause),
                links.dependents(cause));
    }

    private static Folded folded(PropertyResult property, Language language) {
        Text happened = CauseText.happened(property);
        Counterexample example = property.counterexample();
        return new Folded(
                VisibleText.named(language.of(property.title())),
                Numbers.score(property.maxScore()),
                example == null ? null : VisibleText.named(CauseText.call(property.method(), example)),
                happened == null ? null : VisibleText.named(language.of(happened)));
    }

    private static Place place(String path, int line) {
        return new Place(VisibleText.named(path), line);
    }
}
