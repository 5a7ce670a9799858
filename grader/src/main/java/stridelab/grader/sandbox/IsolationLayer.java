package stridelab.grader.sandbox;

import java.util.List;

/** One way to wrap a student's JVM. */
interface IsolationLayer {
    Isolation isolation();

    /** Walls for one more worker. */
    Walls walls();

    /** The walls around one worker. */
    interface Walls {
        /** The command line that starts the worker behind them. */
        List<String> command();

        /**
         * Ends all processes of a worker that is to go or is gone already, and returns when they have ended.
         *
         * @param process the one that the command started
         */
        void kill(Process process);
    }
}
