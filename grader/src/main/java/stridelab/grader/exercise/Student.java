package stridelab.grader.exercise;

import java.util.List;

/**
 * Somebody's classes, ready to be asked: in a sandboxed process in a grading, in this JVM for classes of our own.
 *
 * <p>Every call gets an answer: what a student's code does is never an exception on our side.
 */
public interface Student {
    /**
     * Says which questions come next, in this order, so that whoever answers can work ahead. A question that is none of
     * these, or comes out of turn, ends what was said, and its answer is worth nothing. An empty list takes back what
     * was said: what comes next is asked one by one.
     */
    default void announce(List<Call> questions) {}

    /** Asks one question; blocks until it is answered or its time is over. */
    Answer ask(Call call);
}
