package stridelab.grader;

import stridelab.grader.exercise.Contract;
import stridelab.grader.results.SubmissionResult;

/** Is told how far the grading of one submission is. */
public interface GradingProgress {
    /** Ignores what it is told. */
    GradingProgress NONE = new GradingProgress() {};

    /** An exercise begins. */
    default void begins(Contract exercise) {}

    /** An exercise is finished that is not the last; {@code result} holds those that are. */
    default void soFar(SubmissionResult result) {}
}
