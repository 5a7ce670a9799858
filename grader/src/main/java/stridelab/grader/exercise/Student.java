package stridelab.grader.exercise;

/**
 * Somebody's classes, ready to be asked: in a sandboxed process in a grading, in this JVM for classes of our own.
 *
 * <p>Every call gets an answer: what a student's code does is never an exception on our side.
 */
public interface Student {
    /** Asks one question; blocks until it is answered or its time is over. */
    Answer ask(Call call);
}
