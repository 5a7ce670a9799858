package stridelab.worker;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** What the student's code prints: goes to file descriptor 2 as it comes, and the end of what the current call printed is kept. */
final class PrintedText extends OutputStream {
    /** The longest text, in characters without the mark that stands where there was more. */
    static final int LONGEST = 2_000;

    private static final int BYTES_OF_A_CHARACTER = 4;
    private static final String CUT = "…";

    private final OutputStream out = new FileOutputStream(FileDescriptor.err);
    private final byte[] last = new byte[LONGEST * BYTES_OF_A_CHARACTER];
    private long size;

    /** Forgets what was printed so far. */
    synchronized void begin() {
        size = 0;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int length) throws IOException {
        int skipped = Math.max(0, length - last.length);
        size += skipped;
        for (int i = skipped; i < length; i++) {
            last[(int) (size++ % last.length)] = bytes[from + i];
        }
        out.write(bytes, from, length);
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
