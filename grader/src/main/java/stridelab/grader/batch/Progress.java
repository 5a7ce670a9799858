package stridelab.grader.batch;

import stridelab.grader.sandbox.Isolation;

/** Who is told how a run goes; called by several threads, one at a time. */
public interface Progress {
    /** The first submission is about to be graded, behind {@code layer}. */
    default void begun(Isolation layer) {}

    /** One submission more is done. */
    void done(Step step);

    /** What became of a submission. */
    enum Step {
        GRADED,
        UNCHANGED,
        /** No test could be run on it. */
        NOT_GRADABLE,
        /** It has no result, by a fault of the grader's own. */
        FAULT
    }
}
