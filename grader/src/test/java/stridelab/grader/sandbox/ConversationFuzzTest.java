package stridelab.grader.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stridelab.grader.Fuzz;
import stridelab.grader.exercise.Answer;
import stridelab.grader.exercise.Call;
import stridelab.grader.exercise.Contract;
import stridelab.grader.exercise.Operator;
import stridelab.worker.FrameType;
import stridelab.worker.FrameWriter;
import stridelab.worker.Values;

/** A process that says whatever it likes, whole frames at any moment, in place of a worker. */
@Tag("fuzz")
final class ConversationFuzzTest {
    private static final CallTimeout TIMEOUT = new CallTimeout(Duration.ofSeconds(2), 2);
    private static final int CALLS = 12;

    private static final List<Call> ALL = Contract.all().stream()
            .flatMap(contract -> contract.methods().stream().map(method -> call(contract, method)))
            .toList();

    @TempDir
    Path folder;

    @Test
    void framesAtAnyMomentAreAnswersOrTheEndOfTheProcess() throws Exception {
        int[] answered = new int[1];
        Fuzz.rounds(60, random -> {
            List<Call> calls = Stream.generate(() -> ALL.get(random.nextInt(ALL.size())))
                    .limit(CALLS)
                    .toList();
            Path said = Files.write(folder.resolve("said"), conversation(calls, random));
            // Having said all, it listens for a moment and ends.
            Process process =
                    new ProcessBuilder("sh", "-c", "cat \"$0\"; timeout 0.03 cat > /dev/null", said.toString()).start();
            try (Watchdog watchdog = new Watchdog();
                    WorkerProcess worker = new WorkerProcess(process, new NoWalls(), watchdog, Map.of())) {
                answered[0] += ask(worker, calls, random.nextBoolean());
            } catch (IOException e) {
                assertThat(e).hasMessageStartingWith(WorkerProcess.NOT_STARTED);
            }
        });
        assertThat(answered[0]).isPositive();
    }

    /** How many calls had an answer. */
    private static int ask(WorkerProcess worker, List<Call> calls, boolean ahead) {
        int answered = 0;
        Announcement announcement = new Announcement(ahead ? calls : List.of(), Call::hasOperator);
        worker.load(calls.get(0).contract().studentClass(), TIMEOUT);
        for (Call call : calls) {
            if (worker.alive()) {
                Answer answer = ahead ? announcement.answer(worker, call, TIMEOUT) : worker.call(call, TIMEOUT);
                assertThat(answer).isNotNull();
                answered += answer instanceof Answer.Died ? 0 : 1;
            }
        }
        announcement.end(worker);
        return answered;
    }

    private static byte[] conversation(List<Call> calls, Random random) throws IOException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        frame(FrameType.READY, 0, random).send(said);
        frame(FrameType.DONE, 1, random).send(said);
        for (int i = 0; i < calls.size(); i++) {
            int number = i + 2;
            while (random.nextInt(4) == 0) {
                FrameWriter used = frame(FrameType.USED, number, random);
                used.writeDouble(random.nextDouble());
                used.writeDouble(random.nextDouble());
                used.send(said);
            }
            if (random.nextInt(40) != 0) {
                reply(calls.get(i), number, random).send(said);
            }
        }
        return said.toByteArray();
    }

    private static FrameWriter reply(Call call, int number, Random random) throws IOException {
        int kind = new int[] {FrameType.RETURNED, FrameType.THREW, FrameType.TOO_LARGE}
                [Math.max(0, random.nextInt(9) - 6)];
        FrameWriter frame = frame(kind, number, random);
        frame.writeInt(random.nextInt(call.arguments().size() + 1) - 1);
        frame.writeByte(random.nextInt(2));
        frame.writeByte(random.nextInt(2));
        frame.writeText(random.nextBoolean() ? null : "printed");
        if (kind == FrameType.RETURNED) {
            Class<?> type = call.method().getReturnType();
            Values.write(frame, type, value(type, random));
        } else if (kind == FrameType.THREW) {
            frame.writeText("x".repeat(random.nextInt(1_100)));
            frame.writeText("java.lang.Error");
            frame.writeText(random.nextBoolean() ? null : "m".repeat(random.nextInt(3_000)));
            frame.writeText(random.nextBoolean() ? null : "a.B");
            frame.writeInt(random.nextInt());
        } else {
            int lengths = random.nextInt(12);
            frame.writeInt(lengths);
            for (int i = 0; i < lengths; i++) {
                frame.writeInt(random.nextInt(8) == 0 ? -1 : random.nextInt(Integer.MAX_VALUE));
            }
        }
        return frame;
    }

    /** Mostly as it is meant; one in thirty of another kind or to another request. */
    private static FrameWriter frame(int kind, int number, Random random) throws IOException {
        boolean other = random.nextInt(30) == 0;
        FrameWriter frame = new FrameWriter(FrameType.LONGEST_REPLY);
        return frame.begin(
                other && random.nextBoolean() ? random.nextInt(24) : kind,
                other ? number + random.nextInt(3) - 1 : number);
    }

    /** A value of the type, of any shape, with arrays that are empty, of different lengths or not there. */
    private static @Nullable Object value(Class<?> type, Random random) {
        if (type.isArray()) {
            if (random.nextInt(12) == 0) {
                return null;
            }
            boolean numbers = type.getComponentType().isPrimitive();
            int length = numbers && random.nextInt(40) == 0 ? random.nextInt(100_000) : random.nextInt(6);
            Object array = Array.newInstance(type.getComponentType(), length);
            for (int i = 0; i < length; i++) {
                Array.set(array, i, value(type.getComponentType(), random));
            }
            return array;
        }
        if (type == boolean.class) {
            return random.nextBoolean();
        }
        if (type == DoubleBinaryOperator.class) {
            return new Heard();
        }
        double number = Double.longBitsToDouble(random.nextLong());
        return type == int.class
                ? (Object) (int) number
                : type == long.class ? (Object) (long) number : (Object) number;
    }

    private static Call call(Contract contract, Method method) {
        Random random = new Random(1);
        List<Object> arguments = new ArrayList<>();
        for (Class<?> type : method.getParameterTypes()) {
            arguments.add(value(type, random));
        }
        return new Call(contract, method, arguments);
    }

    private record Heard() implements Operator {
        @Override
        public Formula formula() {
            return Formula.DIFFERENCE;
        }

        @Override
        public double applyAsDouble(double x, double k) {
            return formula().applyAsDouble(x, k);
        }
    }

    private record NoWalls() implements IsolationLayer.Walls {
        @Override
        public List<String> command() {
            return List.of();
        }

        @Override
        public void kill(Process process) {
            process.destroyForcibly();
        }
    }
}
