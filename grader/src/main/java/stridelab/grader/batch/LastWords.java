package stridelab.grader.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/** The end of what a process prints, read all the time so that it never waits for a reader. */
final class LastWords {
    private static final int KEPT = 4_000;

    private final StringBuilder text = new StringBuilder();
    private final Thread reader;

    LastWords(InputStream stream) {
        reader = new Thread(() -> read(stream), "stridelab-last-words");
        reader.setDaemon(true);
        reader.start();
    }

    /** What there is of it; all of it where the process has ended. */
    String text() {
        try {
            reader.join(TimeUnit.SECONDS.toMillis(1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        synchronized (text) {
            return text.toString().strip();
        }
    }

    private void read(InputStream stream) {
        byte[] buffer = new byte[KEPT];
        try (stream) {
            for (int n = stream.read(buffer); n >= 0; n = stream.read(buffer)) {
                synchronized (text) {
                    text.append(new String(buffer, 0, n, StandardCharsets.UTF_8));
                    text.delete(0, Math.max(0, text.length() - KEPT));
                }
            }
        } catch (IOException e) {
            return;
        }
    }
}
