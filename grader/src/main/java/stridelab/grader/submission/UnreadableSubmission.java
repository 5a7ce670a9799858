package stridelab.grader.submission;

/** Thrown for what cannot be read at all; the finding says why and what to do. */
public final class UnreadableSubmission extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Finding finding;

    private UnreadableSubmission(Finding finding) {
        super(finding.key() + " " + finding.arguments());
        this.finding = finding;
    }

    static UnreadableSubmission because(String why, String... arguments) {
        return new UnreadableSubmission(Finding.of("unreadable_" + why.replace('-', '_'), why, arguments));
    }

    public Finding finding() {
        return finding;
    }
}
