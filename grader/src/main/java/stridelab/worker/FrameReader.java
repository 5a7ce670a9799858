package stridelab.worker;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Reads frames, taking none of their claims on trust: memory is taken for what has arrived, never for what is announced.
 */
public final class FrameReader {
    private final int longest;
    private byte[] bytes = new byte[1 << 12];
    private int at;
    private int end;
    private int kind;
    private int number;

    /** @param longest the bytes of the longest frame that is accepted, without its length */
    public FrameReader(int longest) {
        this.longest = longest;
    }

    /**
     * Reads the next frame whole.
     *
     * @throws EOFException if the stream ends before it or in it
     * @throws MalformedFrame if its length is none that a frame can have
     */
    public void receive(InputStream stream) throws IOException {
        at = 0;
        end = 0;
        fill(stream, 4);
        int length = readInt();
        if (length < FrameType.HEADER || length > longest) {
            throw new MalformedFrame("no frame has the length " + length);
        }
        at = 0;
        end = 0;
        fill(stream, length);
        kind = readByte();
        number = readInt();
    }

    public int kind() {
        return kind;
    }

    /** The number of the request that the frame belongs to. */
    public int number() {
        return number;
    }

    /** How many bytes of the body are unread. */
    public int remaining() {
        return end - at;
    }

    /** Where in the body reading goes on; for {@link #rewind}. */
    public int position() {
        return at;
    }

    /** Goes back to an earlier position of the same frame. */
    public void rewind(int position) {
        at = position;
    }

    public int readByte() throws MalformedFrame {
        require(1);
        return bytes[at++] & 0xff;
    }

    public int readInt() throws MalformedFrame {
        require(4);
        int value = get32(at);
        at += 4;
        return value;
    }

    public long readLong() throws MalformedFrame {
        require(8);
        long value = get64(at);
        at += 8;
        return value;
    }

    public double readDouble() throws MalformedFrame {
        return Double.longBitsToDouble(readLong());
    }

    public double[] readDoubles(int count) throws MalformedFrame {
        require(8L * count);
        double[] values = new double[count];
        for (int i = 0; i < count; i++, at += 8) {
            values[i] = Double.longBitsToDouble(get64(at));
        }
        return values;
    }

    public int[] readInts(int count) throws MalformedFrame {
        require(4L * count);
        int[] values = new int[count];
        for (int i = 0; i < count; i++, at += 4) {
            values[i] = get32(at);
        }
        return values;
    }

    public byte[] readBytes() throws MalformedFrame {
        int length = readCount(1);
        byte[] values = new byte[length];
        System.arraycopy(bytes, at, values, 0, length);
        at += length;
        return values;
    }

    /** Reads a text of any length that fits into the frame; null where null was written. */
    public @Nullable String readText() throws MalformedFrame {
        int start = at;
        if (readInt() == -1) {
            return null;
        }
        at = start;
        int length = readCount(1);
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    /** Reads a text that may not be null. */
    public String readName() throws MalformedFrame {
        String name = readText();
        if (name == null) {
            throw new MalformedFrame("a name is missing");
        }
        return name;
    }

    /** Reads how many things follow, each of at least {@code leastBytes}; never more than there can be. */
    public int readCount(int leastBytes) throws MalformedFrame {
        int count = readInt();
        if (count < 0 || count > remaining() / leastBytes) {
            throw new MalformedFrame("the frame has no room for " + count + " things");
        }
        return count;
    }

    private void require(long more) throws MalformedFrame {
        if (more > remaining()) {
            throw new MalformedFrame("the frame ends too early");
        }
    }

    private void fill(InputStream stream, int length) throws IOException {
        while (end < length) {
            if (end == bytes.length) {
                byte[] larger = new byte[(int) Math.min(length, 2L * bytes.length)];
                System.arraycopy(bytes, 0, larger, 0, end);
                bytes = larger;
            }
            int read = stream.read(bytes, end, Math.min(length, bytes.length) - end);
            if (read < 0) {
                throw new EOFException("the stream ends in a frame");
            }
            end += read;
        }
    }

    private int get32(int from) {
        return (bytes[from] & 0xff) << 24
                | (bytes[from + 1] & 0xff) << 16
                | (bytes[from + 2] & 0xff) << 8
                | (bytes[from + 3] & 0xff);
    }

    private long get64(int from) {
        return (long) get32(from) << 32 | get32(from + 4) & 0xffffffffL;
    }
}
