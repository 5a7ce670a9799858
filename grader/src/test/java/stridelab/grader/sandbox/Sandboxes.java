package stridelab.grader.sandbox;

import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** Opens sandboxes for tests, which are skipped where this machine lacks the layer. */
final class Sandboxes {
    private Sandboxes() {}

    static Sandbox open(Isolation layer) {
        try {
            return Sandbox.open(Optional.of(layer));
        } catch (IsolationUnavailable e) {
            Assumptions.abort("skipped: no " + layer.json() + ": " + e.getMessage());
            throw new AssertionError(e);
        }
    }
}
