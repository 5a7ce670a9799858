package stridelab.grader.batch;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import stridelab.grader.GradingOptions;
import stridelab.grader.files.TemporaryFileException;
import stridelab.grader.files.TemporaryFolder;
import stridelab.grader.jvm.JvmCommand;
import stridelab.grader.sandbox.Isolation;
import stridelab.grader.sandbox.Sandbox;
import stridelab.grader.submission.Piece;

/** A process that runs {@link LaneProgram}, asked by one thread. */
final class Lane implements AutoCloseable {
    /** What a reply says. */
    sealed interface Reply {}

    /** A results file; {@code score} is null where not all could be graded, {@code graded} whether the tests were run. */
    record Result(byte[] json, @Nullable Double score, double maxScore, boolean graded) implements Reply {}

    /**
     * There is no result, by a fault of the grader's; the lane is of no use any more.
     *
     * @param what happened, for the instructor
     * @param exercise the id of the exercise that it happened in; empty where it was in none
     */
    record Fault(String what, String exercise) implements Reply {}

    private static final int STARTS = 3;

    private final Process process;
    private final TemporaryFolder temporary;
    private final ScheduledExecutorService clock;
    private final DataOutputStream requests;
    private final DataInputStream replies;
    private final LastWords lastWords;
    private volatile boolean overdue;
    private boolean usable;

    private Lane(Process process, TemporaryFolder temporary, ScheduledExecutorService clock) {
        this.process = process;
        this.temporary = temporary;
        this.clock = clock;
        requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        replies = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        lastWords = new LastWords(process.getErrorStream());
    }

    /**
     * Starts a lane and waits until it is ready.
     *
     * @throws TemporaryFileException if there is no room for what it writes
     * @throws IllegalStateException if none gets ready, however often: nothing of a student's is in it yet
     */
    static Lane start(GradingOptions options, Isolation layer, ScheduledExecutorService clock) throws IOException {
        String lastWords = "";
        for (int i = 0; i < STARTS; i++) {
            TemporaryFolder temporary = temporary();
            Process process = started(command(options, layer, temporary.path()), temporary);
            Lane lane = new Lane(process, temporary, clock);
            if (lane.ready()) {
                return lane;
            }
            boolean full = temporary.isOnFullDisk();
            lane.close();
            lastWords = lane.lastWords.text();
            if (full) {
                throw new TemporaryFileException(new IOException("No space left on device"));
            }
        }
        throw new IllegalStateException("a grading process does not start: " + lastWords);
    }

    private static Process started(List<String> command, TemporaryFolder temporary) throws IOException {
        try {
            Process process = JvmCommand.process(command).start();
            temporary.usedBy(process);
            return process;
        } catch (IOException e) {
            temporary.close();
            throw e;
        }
    }

    private boolean ready() {
        try {
            usable = replies.readByte() == Wire.READY;
        } catch (IOException e) {
            usable = false;
        }
        return usable;
    }

    /** Whether it can be asked again. */
    boolean usable() {
        return usable;
    }

    /** Has a submission graded but for some exercises; after anything but a whole result, this lane is not usable any more. */
    Reply grade(HandIn handIn, long seed, Set<String> without, Duration limit) {
        String exercise = "";
        ScheduledFuture<?> end = clock.schedule(this::overdue, limit.toMillis(), TimeUnit.MILLISECONDS);
        usable = false;
        try {
            Wire.write(requests, handIn.name());
            requests.writeInt(handIn.pieces().size());
            for (Piece piece : handIn.pieces()) {
                Wire.write(requests, piece.path().toAbsolutePath().toUri().toString());
                Wire.write(requests, piece.name());
            }
            requests.writeLong(seed);
            Wire.write(requests, String.join(",", without));
            requests.flush();
            int kind = replies.readByte();
            while (kind == Wire.BEGINS) {
                exercise = Wire.read(replies);
                kind = replies.readByte();
            }
            if (kind == Wire.FAULT) {
                return new Fault(Wire.read(replies), exercise);
            }
            double score = replies.readDouble();
            double maxScore = replies.readDouble();
            boolean graded = replies.readBoolean();
            Double known = Double.isNaN(score) ? null : Double.valueOf(score);
            Result result = new Result(Wire.readBytes(replies), known, maxScore, graded);
            usable = known != null;
            return result;
        } catch (IOException e) {
            String what = overdue
                    ? "the grading process did not get on within " + limit.toSeconds() + " s"
                    : "the grading process ended: " + lastWords.text();
            return new Fault(what, exercise);
        } finally {
            end.cancel(false);
        }
    }

    @Override
    public void close() {
        // Ends the process first, and its students' processes die with it.
        temporary.close();
    }

    /** For what a lane has to write down: a killed one cleans up nothing. Students' processes read the worker in it. */
    private static TemporaryFolder temporary() throws IOException {
        return Sandbox.temporaryFolder("stridelab-lane");
    }

    private void overdue() {
        overdue = true;
        process.destroyForcibly();
    }

    private static List<String> command(GradingOptions options, Isolation layer, Path temporary) {
        List<String> own = List.of(
                // Small and steady: some lanes and their students' JVMs share a machine, for hours.
                "-Xms128m",
                // Most of what a grading makes is gone before the next.
                "-Xmn80m",
                "-Xmx240m",
                "-Djava.io.tmpdir=" + temporary);
        List<String> command = JvmCommand.serving(own, classPath(), LaneProgram.class);
        command.addAll(List.of(LaneProgram.arguments(options, layer)));
        return command;
    }

    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
