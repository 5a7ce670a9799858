package stridelab.worker;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Builds one frame at a time in a buffer that is used again, and sends it with a single write. */
public final class FrameWriter {
    private static final int LENGTH_BYTES = 4;

    private final int longest;
    private byte[] bytes = new byte[1 << 12];
    private int size;

    /** @param longest the bytes of the longest frame, without its length */
    public FrameWriter(int longest) {
        this.longest = longest;
    }

    /** Starts a frame, forgetting what was written before. */
    public FrameWriter begin(int kind, int number) {
        size = LENGTH_BYTES;
        bytes[size++] = (byte) kind;
        put32(size, number);
        size += 4;
        return this;
    }

    public void writeByte(int value) throws MalformedFrame {
        require(1);
        bytes[size++] = (byte) value;
    }

    public void writeInt(int value) throws MalformedFrame {
        require(4);
        put32(size, value);
        size += 4;
    }

    public void writeLong(long value) throws MalformedFrame {
        require(8);
        put64(size, value);
        size += 8;
    }

    /** Writes the bits, so that each NaN stays the one it is. */
    public void writeDouble(double value) throws MalformedFrame {
        writeLong(Double.doubleToRawLongBits(value));
    }

    public void writeDoubles(double[] values) throws MalformedFrame {
        require(8L * values.length);
        int at = size;
        for (double value : values) {
            put64(at, Double.doubleToRawLongBits(value));
            at += 8;
        }
        size = at;
    }

    public void writeInts(int[] values) throws MalformedFrame {
        require(4L * values.length);
        int at = size;
        for (int value : values) {
            put32(at, value);
            at += 4;
        }
        size = at;
    }

    /** Writes length and bytes. */
    public void writeBytes(byte[] values) throws MalformedFrame {
        writeInt(values.length);
        require(values.length);
        System.arraycopy(values, 0, bytes, size, values.length);
        size += values.length;
    }

    /** Writes a text; null is another thing than the empty one. */
    public void writeText(@Nullable String text) throws MalformedFrame {
        if (text == null) {
            writeInt(-1);
        } else {
            writeBytes(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Ends the frame and sends it. */
    public void send(OutputStream stream) throws IOException {
        put(stream);
        stream.flush();
    }

    /** Ends the frame and leaves it to the stream when to send it. */
    public void put(OutputStream stream) throws IOException {
        put32(0, size - LENGTH_BYTES);
        stream.write(bytes, 0, size);
    }

    /** The bytes of the frame so far, with its length. */
    public int size() {
        return size;
    }

    private void require(long more) throws MalformedFrame {
        long needed = size + more;
        if (needed - LENGTH_BYTES > longest) {
            throw new MalformedFrame("a frame would be longer than " + longest + " bytes");
        }
        if (needed > bytes.length) {
            bytes = Arrays.copyOf(
                    bytes, (int) Math.min((long) longest + LENGTH_BYTES, Math.max(needed, 2L * bytes.length)));
        }
    }

    private void put32(int at, int value) {
        bytes[at] = (byte) (value >> 24);
        bytes[at + 1] = (byte) (value >> 16);
        bytes[at + 2] = (byte) (value >> 8);
        bytes[at + 3] = (byte) value;
    }

    private void put64(int at, long value) {
        put32(at, (int) (value >> 32));
        put32(at + 4, (int) value);
    }
}
