package stridelab.grader.batch;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * What passes between a class run and its lanes, over a lane's standard input and output: numbers, and texts with their
 * length before them.
 *
 * <p>A student's code runs in a process of its own with pipes of its own, so nothing that it prints gets here.
 */
final class Wire {
    /** A lane's first word. */
    static final int READY = 1;

    /** Then: the id of an exercise, which begins. */
    static final int BEGINS = 4;

    /** Then: score (not a number where there is none), maximum, whether the tests were run, the results file. */
    static final int RESULT = 2;

    /** Then: what went wrong in the grader. */
    static final int FAULT = 3;

    private static final int LONGEST = 64 << 20;

    private Wire() {}

    static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static byte[] readBytes(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LONGEST) {
            throw new IOException("a text of " + length + " bytes");
        }
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return bytes;
    }

    static String read(DataInputStream in) throws IOException {
        return new String(readBytes(in), StandardCharsets.UTF_8);
    }
}
