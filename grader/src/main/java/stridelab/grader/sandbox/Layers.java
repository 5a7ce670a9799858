package stridelab.grader.sandbox;

import java.nio.file.Path;
import java.util.Optional;

/** Finds out which layers this machine has. */
final class Layers {
    private Layers() {}

    static Layer choose(Optional<Isolation> wanted, Path workerFolder) throws IsolationUnavailable {
        if (wanted.isPresent()) {
            return open(wanted.get(), workerFolder);
        }
        for (Isolation isolation : Isolation.values()) {
            try {
                return open(isolation, workerFolder);
            } catch (IsolationUnavailable e) {
                continue;
            }
        }
        throw new AssertionError("a plain process is always there");
    }

    private static Layer open(Isolation isolation, Path workerFolder) throws IsolationUnavailable {
        return switch (isolation) {
            case BUBBLEWRAP -> new BubblewrapLayer(workerFolder);
            case USER -> throw new IsolationUnavailable(isolation, "not built yet");
            case PROCESS -> new ProcessLayer(workerFolder);
        };
    }
}
