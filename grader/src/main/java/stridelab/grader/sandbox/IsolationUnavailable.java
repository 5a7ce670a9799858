package stridelab.grader.sandbox;

import java.util.List;
import java.util.stream.Stream;
import stridelab.grader.submission.Finding;

/** Thrown where a layer is asked for that does not work on this machine; the finding says why, and how to mend it. */
public final class IsolationUnavailable extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Finding finding;

    /**
     * @param cause the last word of the sentence's key
     * @param facts what the sentence names, after the layer
     */
    IsolationUnavailable(Isolation wanted, String cause, String... facts) {
        super(wanted.json() + ": " + cause + " " + List.of(facts));
        finding = new Finding(
                "isolation_unavailable",
                "sandbox.lacks." + cause,
                Stream.concat(Stream.of(wanted.json()), Stream.of(facts)).toList());
    }

    public Finding finding() {
        return finding;
    }
}
