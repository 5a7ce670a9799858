package stridelab.grader.sandbox;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** One sandbox of each layer for all tests, which are skipped where this machine lacks the layer. */
final class Sandboxes {
    private static final Map<Isolation, Sandbox> OPEN = new EnumMap<>(Isolation.class);

    private Sandboxes() {}

    static synchronized Sandbox open(Isolation layer) {
        Sandbox sandbox = OPEN.get(layer);
        if (sandbox == null) {
            try {
                sandbox = Sandbox.open(Optional.of(layer));
            } catch (IsolationUnavailable e) {
                Assumptions.abort("skipped: no " + layer.json() + ": " + e.getMessage());
                throw new AssertionError(e);
            }
            OPEN.put(layer, sandbox);
        }
        return sandbox;
    }
}
