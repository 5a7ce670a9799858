package stridelab.grader.sandbox;

import java.util.Optional;

/** Finds out which layers this machine has. */
final class Layers {
    private Layers() {}

    static Layer choose(Optional<Isolation> wanted, WorkerFiles files) throws IsolationUnavailable {
        if (wanted.isPresent()) {
            return open(wanted.get(), files);
        }
        for (Isolation isolation : Isolation.values()) {
            try {
                return open(isolation, files);
            } catch (IsolationUnavailable e) {
                continue;
            }
        }
        throw new AssertionError("a plain process is always there");
    }

    private static Layer open(Isolation isolation, WorkerFiles files) throws IsolationUnavailable {
        return switch (isolation) {
            case BUBBLEWRAP -> new BubblewrapLayer(files);
            case USER -> new UserLayer(files);
            case PROCESS -> new ProcessLayer(files);
        };
    }
}
