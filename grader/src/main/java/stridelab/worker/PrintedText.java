package stridelab.worker;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * What the student's code prints: the end of what the current call printed is kept, to be sent with its answer.
 *
 * <p>Nothing is written to a file descriptor: a loop that prints a million lines would otherwise spend seconds of its
 * call's time in the kernel, more or fewer by how fast the other end reads.
 */
final class PrintedText extends OutputStream {
    /** The longest text, in characters without the mark that stands where there was more. */
    static final int LONGEST = 2_000;

    private static final int BYTES_OF_A_CHARACTER = 4;
    private static final String CUT = "…";

    private final byte[] last = new byte[LONGEST * BYTES_OF_A_CHARACTER];
    private long size;

    /** Forgets what was printed so far. */
    synchronized void begin() {
        size = 0;
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int length) {
        int kept = Math.min(length, last.length);
        size += length - kept;
        int at = (int) (size % last.length);
        int toTheEnd = Math.min(kept, last.length - at);
        int start = from + length - kept;
        System.arraycopy(bytes, start, last, at, toTheEnd);
        System.arraycopy(bytes, start + toTheEnd, last, 0, kept - toTheEnd);
        size += kept;
    }

    /** The end of what was printed since {@link #begin}; null where that is nothing. */
    synchronized @Nullable String text() {
        if (size == 0) {
            return null;
        }
        int kept = (int) Math.min(size, last.length);
        byte[] bytes = new byte[kept];
        for (int i = 0; i < kept; i++) {
            bytes[i] = last[(int) ((size - kept + i) % last.length)];
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        boolean cut = size > kept || text.length() > LONGEST;
        return cut ? CUT + text.substring(Math.max(0, text.length() - LONGEST)) : text;
    }
}
