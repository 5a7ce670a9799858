package stridelab.grader.sandbox;

import java.util.Optional;
import java.util.Set;

/** The layers, and which options of the system's programs their walls can do without. */
final class IsolationLayers {
    /** Makes bubblewrap forbid user namespaces inside; from 0.8 on. */
    static final String DISABLE_USERNS = "disable-userns";

    /** Makes bubblewrap start with an empty environment; from 0.5 on. */
    static final String CLEARENV = "clearenv";

    /** Makes setpriv ask the kernel to kill what it starts when the grader ends; from util-linux 2.33 on. */
    static final String PDEATHSIG = "pdeathsig";

    private IsolationLayers() {}

    /**
     * A layer, which is yet to be tried out.
     *
     * @param unknown options that this machine's programs do not know
     * @throws IsolationUnavailable if a program that it needs is not there
     */
    static IsolationLayer of(Isolation isolation, WorkerFiles files, Set<String> unknown) throws IsolationUnavailable {
        return switch (isolation) {
            case BUBBLEWRAP -> new BubblewrapLayer(files, unknown);
            case USER -> new UserLayer(files, unknown);
            case PROCESS -> new ProcessLayer(files, unknown);
        };
    }

    /** Whether the walls of a layer hold without an option. */
    static boolean holdsWithout(String option, Isolation isolation, WorkerFiles files) {
        return switch (option) {
            // The filter refuses every call that makes a namespace.
            case DISABLE_USERNS -> files.filter().isPresent();
            // The environment is empty where bubblewrap is started, but for what the shell adds of its own.
            case CLEARENV -> true;
            // Bubblewrap ends with the grader by itself, and a user's processes have a guard then.
            case PDEATHSIG -> true;
            // What setpriv does for a plain process is no wall.
            default -> isolation == Isolation.PROCESS;
        };
    }

    /** The layer that was asked for, or all of them, the strongest first. */
    static Isolation[] candidates(Optional<Isolation> wanted) {
        return wanted.map(isolation -> new Isolation[] {isolation}).orElseGet(Isolation::values);
    }
}
