package stridelab.site.view;

import java.util.List;
import java.util.stream.Stream;
import stridelab.grader.results.Standing;
import stridelab.site.Language;

/**
 * The submissions of a class that were not graded, by what became of them.
 *
 * @param standing as the gradebook has it: {@code not_graded}, {@code refused} or {@code empty}
 * @param submissions the first of them
 * @param more how many there are besides
 */
public record UntestedView(String standing, List<Submission> submissions, int more) {
    private static final int NAMED = 60;
    private static final int REASON = 300;

    public UntestedView {
        submissions = List.copyOf(submissions);
    }

    /**
     * A submission that was not graded.
     *
     * @param reason why it was refused; else empty
     */
    public record Submission(String name, String file, String reason) {}

    /** Our own faults first, since only the instructor can mend them; what does not occur is left out. */
    static List<UntestedView> of(List<ClassSummary.Untested> untested, Language language) {
        return Stream.of(Standing.NOT_GRADED, Standing.REFUSED, Standing.EMPTY)
                .map(standing -> of(standing, untested, language))
                .filter(view -> !view.submissions.isEmpty())
                .toList();
    }

    private static UntestedView of(Standing standing, List<ClassSummary.Untested> untested, Language language) {
        List<ClassSummary.Untested> those =
                untested.stream().filter(each -> each.standing() == standing).toList();
        return new UntestedView(
                standing.json(),
                those.stream()
                        .limit(NAMED)
                        .map(each -> new Submission(
                                each.row().name(),
                                each.row().file(),
                                each.why() == null ? "" : Plain.shortened(language.of(each.why()), REASON)))
                        .toList(),
                Math.max(0, those.size() - NAMED));
    }
}
