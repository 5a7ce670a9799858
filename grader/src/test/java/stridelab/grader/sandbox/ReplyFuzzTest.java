package stridelab.grader.sandbox;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import stridelab.grader.Fuzz;
import stridelab.grader.exercise.Call;
import stridelab.grader.exercise.Contract;
import stridelab.worker.FrameReader;
import stridelab.worker.FrameType;
import stridelab.worker.FrameWriter;
import stridelab.worker.MalformedFrame;
import stridelab.worker.Values;

@Tag("fuzz")
final class ReplyFuzzTest {
    /** A reader's first buffer, and what eight bytes of a frame may turn into at the most. */
    private static final long MOST_BYTES = (1 << 17) + 64 * 4_000;

    @Test
    void anyBytesAreAnAnswerOrAMalformedFrame() throws Exception {
        List<Call> calls = calls();
        List<byte[]> seeds = seeds(calls);
        int[] round = new int[1];
        Fuzz.run(
                20_000,
                MOST_BYTES,
                bytes -> take(bytes, calls.get(round[0]++ % calls.size())),
                seeds.toArray(byte[][]::new));
    }

    private static void take(byte[] bytes, Call call) throws IOException {
        FrameReader frame = new FrameReader(FrameType.LONGEST_REPLY);
        ByteArrayInputStream stream = new ByteArrayInputStream(bytes);
        try {
            while (true) {
                frame.receive(stream);
                int body = frame.position();
                ReplyDecoder.answer(frame, call);
                frame.rewind(body);
                ReplyDecoder.loadFailure(frame);
            }
        } catch (EOFException | MalformedFrame e) {
            // The two that are declared.
        }
    }

    private static List<Call> calls() {
        List<Call> calls = new ArrayList<>();
        for (Contract contract : Contract.all()) {
            for (Method method : contract.methods()) {
                calls.add(new Call(contract, method, Collections.nCopies(method.getParameterCount(), null)));
            }
        }
        return calls;
    }

    /** A right reply to each call, and what else a worker says. */
    private static List<byte[]> seeds(List<Call> calls) throws IOException {
        List<byte[]> seeds = new ArrayList<>();
        for (Call call : calls) {
            FrameWriter returned = begin(FrameType.RETURNED);
            Values.write(
                    returned, call.method().getReturnType(), value(call.method().getReturnType()));
            seeds.add(sent(returned));
            FrameWriter threw = begin(FrameType.THREW);
            threw.writeText("stridelab.exercises.Bad");
            threw.writeText("java.lang.Error");
            threw.writeText("a message");
            threw.writeText("stridelab.exercises.Channels");
            threw.writeInt(12);
            seeds.add(sent(threw));
        }
        return seeds;
    }

    private static FrameWriter begin(int kind) throws IOException {
        FrameWriter frame = new FrameWriter(FrameType.LONGEST_REPLY);
        frame.begin(kind, 7);
        frame.writeInt(-1);
        frame.writeByte(0);
        frame.writeByte(1);
        frame.writeText("printed");
        return frame;
    }

    private static byte[] sent(FrameWriter frame) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        frame.send(bytes);
        return bytes.toByteArray();
    }

    private static Object value(Class<?> type) {
        if (type.isArray()) {
            Object array = Array.newInstance(type.getComponentType(), 3);
            for (int i = 0; i < 3; i++) {
                Array.set(array, i, value(type.getComponentType()));
            }
            return array;
        }
        if (type == int.class) {
            return 4;
        }
        return type == long.class ? (Object) 5L : (Object) 6.0;
    }
}
