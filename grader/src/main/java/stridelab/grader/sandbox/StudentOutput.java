package stridelab.grader.sandbox;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * What a process writes to its standard error: the JVM's own messages, and what code writes there past {@code System.out}
 * and {@code System.err}. Read to its end, so that the process never blocks, and kept only in its first part.
 */
final class StudentOutput {
    private static final int KEPT = 16 << 10;
    private static final String CUT = " […]";

    private final InputStream stream;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private boolean cut;
    private final Thread thread = new Thread(this::drain, "stridelab-student-output");

    StudentOutput(InputStream stream) {
        this.stream = stream;
        thread.setDaemon(true);
        thread.start();
    }

    /** What was written so far, or all of it once the process is gone; it ends in a mark where there was more. */
    synchronized String text() {
        return kept.toString(StandardCharsets.UTF_8) + (cut ? CUT : "");
    }

    /** Waits for the end of what a process that is gone has written. */
    void awaitEnd() {
        try {
            thread.join(1_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void drain() {
        byte[] buffer = new byte[1 << 12];
        try {
            for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
                synchronized (this) {
                    int taken = Math.min(read, KEPT - kept.size());
                    kept.write(buffer, 0, taken);
                    cut |= taken < read;
                }
            }
        } catch (IOException e) {
            // The process is gone, and with it the other end.
        }
    }
}
