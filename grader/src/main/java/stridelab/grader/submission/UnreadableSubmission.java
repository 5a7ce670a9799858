package stridelab.grader.submission;

/** Thrown for what cannot be read at all; the finding says why and what to do. */
public final class UnreadableSubmission extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Finding finding;

    UnreadableSubmission(Finding finding) {
        super(finding.key() + " " + finding.arguments());
        this.finding = finding;
    }

    public Finding finding() {
        return finding;
    }
}
