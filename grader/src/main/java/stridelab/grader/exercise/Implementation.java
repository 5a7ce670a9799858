package stridelab.grader.exercise;

import java.util.List;

/**
 * The classes of a submission, ready to be asked: in a sandboxed process in a grading, in this JVM for classes of our own.
 *
 * <p>Every call gets an answer: what a student's code does is never an exception on our side.
 */
public interface Implementation {
    /**
     * Says which calls come next, in this order, so that they can be worked on ahead. A call that is none of these ends
     * what was said, and so does an empty list; neither changes any answer.
     */
    default void announce(List<Call> calls) {}

    /** Asks one question; blocks until it is answered or its time is over. */
    Answer ask(Call call);
}
