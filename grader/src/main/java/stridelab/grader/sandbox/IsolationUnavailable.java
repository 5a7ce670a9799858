package stridelab.grader.sandbox;

import java.util.List;
import stridelab.grader.submission.Finding;

/** Thrown where a layer is asked for that this machine does not have; the finding says what is missing. */
public final class IsolationUnavailable extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Finding finding;

    /** @param reason what was tried and failed, in the words of the system */
    IsolationUnavailable(Isolation wanted, String reason) {
        super(wanted.json() + ": " + reason);
        finding = new Finding(
                "isolation_unavailable", "sandbox.unavailable." + wanted.json(), List.of(wanted.json(), reason));
    }

    public Finding finding() {
        return finding;
    }
}
