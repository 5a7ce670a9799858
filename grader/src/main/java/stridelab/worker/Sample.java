package stridelab.worker;

/** A class of the grader's own that a worker is sent in a student's place, to see whether it answers at all. */
public final class Sample {
    private Sample() {}
}
