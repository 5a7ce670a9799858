package stridelab.grader.sandbox;

import java.util.List;

/** One way to wrap a student's JVM. */
interface Layer {
    Isolation isolation();

    /** The command line that starts the worker behind these walls. */
    List<String> command();

    /**
     * Ends all processes of a worker that is to go or is gone already.
     *
     * @param process the one that the command started
     */
    void kill(Process process);

    /** Releases what the layer holds. */
    default void close() {}
}
