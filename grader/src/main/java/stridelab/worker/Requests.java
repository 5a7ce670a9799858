package stridelab.worker;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;

/** What the grader asks, read in large parts: it may have asked more than one question by the time of the first answer. */
final class Requests extends BufferedInputStream {
    private static final int PART = 1 << 15;

    Requests() {
        super(new FileInputStream(FileDescriptor.in), PART);
    }

    /** Whether none is at hand, so that the grader may be waiting for all answers. */
    boolean drained() {
        return pos >= count;
    }
}
