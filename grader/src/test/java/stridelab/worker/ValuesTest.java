package stridelab.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

final class ValuesTest {
    private static final Class<?> CUBE = double[][][].class;

    @Property(tries = 200)
    void whatIsWrittenIsReadBackBitForBit(@ForAll @Size(max = 5) double[][][] value) throws IOException {
        FrameReader frame = frame(CUBE, value);
        Object read = Values.read(frame, CUBE);
        assertThat(Arrays.deepEquals((double[][][]) read, value)).isTrue();
        assertThat(frame.remaining()).isZero();
    }

    @Property(tries = 200)
    void aValueIsUnchangedUntilOneNumberChanges(@ForAll @Size(min = 1, max = 5) double[][] value, @ForAll int where)
            throws IOException {
        FrameReader frame = frame(double[][].class, value);
        assertThat(Values.unchanged(frame, double[][].class, value)).isTrue();
        assertThat(frame.remaining()).isZero();
        double[] row = value[Math.floorMod(where, value.length)];
        if (row.length > 0) {
            int column = Math.floorMod(where, row.length);
            row[column] = Double.longBitsToDouble(Double.doubleToRawLongBits(row[column]) ^ 1);
            frame.rewind(FrameType.HEADER);
            assertThat(Values.unchanged(frame, double[][].class, value)).isFalse();
            assertThat(frame.remaining()).isZero();
        }
    }

    @Property(tries = 200)
    void whatIsCutOffIsRefused(@ForAll @Size(max = 4) double[][][] value, @ForAll int where) throws IOException {
        byte[] bytes = bytes(CUBE, value);
        int body = bytes.length - FrameType.HEADER - 4;
        byte[] cut = Arrays.copyOf(bytes, FrameType.HEADER + 4 + Math.floorMod(where, body));
        cut[0] = 0;
        cut[1] = (byte) ((cut.length - 4) >> 16);
        cut[2] = (byte) ((cut.length - 4) >> 8);
        cut[3] = (byte) (cut.length - 4);
        FrameReader frame = new FrameReader(FrameType.LONGEST_REPLY);
        frame.receive(new ByteArrayInputStream(cut));
        assertThatExceptionOfType(MalformedFrame.class).isThrownBy(() -> Values.read(frame, CUBE));
    }

    @Test
    void nothingIsTakenForALengthThatTheFrameHasNoRoomFor() throws IOException {
        FrameWriter writer = new FrameWriter(FrameType.LONGEST_REPLY);
        writer.begin(FrameType.RETURNED, 1);
        writer.writeInt(Integer.MAX_VALUE);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writer.send(bytes);
        FrameReader frame = new FrameReader(FrameType.LONGEST_REPLY);
        frame.receive(new ByteArrayInputStream(bytes.toByteArray()));
        assertThatExceptionOfType(MalformedFrame.class).isThrownBy(() -> Values.read(frame, double[][].class));
    }

    @Test
    void aFrameThatIsTooLongIsNotBuilt() {
        FrameWriter writer = new FrameWriter(1_000);
        writer.begin(FrameType.RETURNED, 1);
        assertThatExceptionOfType(MalformedFrame.class).isThrownBy(() -> writer.writeDoubles(new double[200]));
    }

    private static FrameReader frame(Class<?> type, Object value) throws IOException {
        FrameReader frame = new FrameReader(FrameType.LONGEST_REPLY);
        frame.receive(new ByteArrayInputStream(bytes(type, value)));
        return frame;
    }

    private static byte[] bytes(Class<?> type, Object value) throws IOException {
        FrameWriter writer = new FrameWriter(FrameType.LONGEST_REPLY);
        writer.begin(FrameType.RETURNED, 1);
        Values.write(writer, type, value);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writer.send(bytes);
        return bytes.toByteArray();
    }
}
