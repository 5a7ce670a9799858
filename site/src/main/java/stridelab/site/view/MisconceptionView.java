package stridelab.site.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stridelab.grader.text.VisibleText;
import stridelab.site.ExerciseTexts;
import stridelab.site.Explanations;
import stridelab.site.Language;

/**
 * A misconception that a class shows: what it is, who shows it, and where the lesson explains it, if it does.
 *
 * @param number from 1, in the order of the page
 * @param exercises the exercises that it was seen in
 * @param text what it is
 * @param submissions all that show it, in the order of the class
 * @param anchor of the place in the exercise's lesson; null where none explains it
 * @param generic whether it says little of what was not understood
 */
public record MisconceptionView(
        int number,
        List<Exercise> exercises,
        String text,
        List<Submission> submissions,
        @Nullable String anchor,
        boolean generic) {
    /** How many of those that a lesson explains: beyond that a list is no longer what is most often misunderstood. */
    private static final int EXPLAINED = 12;

    /** How many submissions the class page names; where there are more, they stand on a page of their own. */
    private static final int NAMED = 60;

    public MisconceptionView {
        exercises = List.copyOf(exercises);
        submissions = List.copyOf(submissions);
    }

    /** An exercise that it was seen in. */
    public record Exercise(String id, String title, boolean hasLesson) {}

    /** A submission and its report. */
    public record Submission(String name, String file) {}

    /** The misconceptions of a class, the generic ones last. */
    static List<MisconceptionView> of(Misconceptions misconceptions, Language language) {
        List<MisconceptionView> views = new ArrayList<>();
        Stream.concat(misconceptions.explained().stream().limit(EXPLAINED), misconceptions.generic().stream())
                .forEach(tally -> views.add(of(tally, views.size() + 1, language)));
        return views;
    }

    private static MisconceptionView of(Misconceptions.Tally tally, int number, Language language) {
        String first = tally.exercises().iterator().next();
        return new MisconceptionView(
                number,
                tally.exercises().stream()
                        .map(id -> new Exercise(
                                id,
                                ClassView.title(id, id, language),
                                ExerciseTexts.of(id, language).isPresent()))
                        .toList(),
                VisibleText.named(
                        language == Language.EN
                                ? tally.diagnosis().en()
                                : tally.diagnosis().zh()),
                tally.rows().stream()
                        .map(row -> new Submission(row.name(), row.file()))
                        .toList(),
                Explanations.anchor(first, tally.diagnosis().id()).orElse(null),
                tally.generic());
    }

    /** Whether a figure explains it. */
    public boolean hasFigure() {
        return anchor != null && anchor.startsWith("f");
    }

    /** The submissions that the class page names. */
    public List<Submission> named() {
        return hasPage() ? submissions.subList(0, NAMED) : submissions;
    }

    /** Whether there are more than the class page names. */
    public boolean hasPage() {
        return submissions.size() > NAMED;
    }

    /** The page that names all of them, below the language's folder. */
    public String page() {
        return "misconceptions/" + number + ".html";
    }
}
