package stridelab.grader.batch;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import stridelab.grader.Grader;
import stridelab.grader.GradingOptions;
import stridelab.grader.GradingProgress;
import stridelab.grader.exercise.Contract;
import stridelab.grader.propertytest.Feedback;
import stridelab.grader.results.ResultsJson;
import stridelab.grader.results.SubmissionResult;
import stridelab.grader.sandbox.Isolation;
import stridelab.grader.sandbox.IsolationUnavailable;
import stridelab.grader.submission.Intake;
import stridelab.grader.submission.Piece;
import stridelab.grader.submission.Submission;
import stridelab.grader.submission.UnreadableSubmission;

/**
 * The program of a lane: a process that grades one submission after another with a compiler and an engine that stay
 * warm. {@link Lane} starts it and speaks to it.
 *
 * <p>It ends when its standard input does, whatever it is doing: so no lane outlives a run that was killed. It ends, too,
 * where the JVM itself is in trouble (a compiler's stack that overflows, memory that runs out): what such a JVM says next
 * is not to be trusted.
 */
public final class LaneProgram {
    private static final int TROUBLE = 70;

    private final DataOutputStream replies;
    private final Grader grader;

    private LaneProgram(DataOutputStream replies, Grader grader) {
        this.replies = replies;
        this.grader = grader;
    }

    /** The milliseconds for an exercise, the layer and the level of feedback, in this order; each request has its seed. */
    static String[] arguments(GradingOptions options, Isolation layer) {
        return new String[] {
            Long.toString(options.timeout().toMillis()),
            layer.name(),
            options.feedback().name()
        };
    }

    public static void main(String[] args) throws IOException, IsolationUnavailable, InterruptedException {
        DataOutputStream replies =
                new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        // Whatever a library prints must not get between two replies.
        System.setOut(System.err);
        BlockingQueue<Request> requests = new LinkedBlockingQueue<>();
        Thread listener = new Thread(() -> listen(requests), "stridelab-lane-listener");
        listener.setDaemon(true);
        listener.start();
        GradingOptions options = new GradingOptions(
                GradingOptions.DEFAULT_SEED,
                Duration.ofMillis(Long.parseLong(args[0])),
                Optional.of(Isolation.valueOf(args[1])),
                Feedback.valueOf(args[2]));
        try (Grader grader = new Grader(options)) {
            LaneProgram lane = new LaneProgram(replies, grader);
            replies.writeByte(Wire.READY);
            replies.flush();
            while (true) {
                lane.answer(requests.take());
            }
        }
    }

    private static void listen(BlockingQueue<Request> requests) {
        try (DataInputStream in = new DataInputStream(System.in)) {
            while (true) {
                String name = Wire.read(in);
                List<Piece> pieces = new ArrayList<>();
                for (int left = in.readInt(); left > 0; left--) {
                    pieces.add(new Piece(Path.of(URI.create(Wire.read(in))), Wire.read(in)));
                }
                requests.add(new Request(
                        new HandIn(name, pieces, Origin.NONE),
                        in.readLong(),
                        Set.of(Wire.read(in).split(","))));
            }
        } catch (IOException e) {
            System.exit(0);
        }
    }

    /** A submission, the seed for it, and the ids of the exercises of it that are left out. */
    private record Request(HandIn handIn, long seed, Set<String> without) {}

    private void answer(Request request) throws IOException {
        try {
            send(request.handIn, request.seed, request.without);
        } catch (RuntimeException | Error e) {
            e.printStackTrace();
            if (isTheMachines(e)) {
                System.exit(TROUBLE);
            }
            replies.writeByte(Wire.FAULT);
            Wire.write(replies, e.toString());
        }
        replies.flush();
    }

    /** So that it is known which exercise ended this process, if one does. */
    private void sayThatItBegins(Contract exercise) {
        try {
            replies.writeByte(Wire.BEGINS);
            Wire.write(replies, exercise.id());
            replies.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The compiler wraps the overflow of its stack. */
    private static boolean isTheMachines(Throwable thrown) {
        return thrown instanceof VirtualMachineError || thrown.getCause() != null && isTheMachines(thrown.getCause());
    }

    private void send(HandIn handIn, long seed, Set<String> without) throws IOException {
        Ungraded ungraded = new Ungraded(seed, grader.layer());
        SubmissionResult result;
        boolean graded = false;
        try {
            if (handIn.pieces().size() == 1 && Files.isSymbolicLink(handIn.path())) {
                result = ungraded.link(handIn);
            } else {
                Submission read = Intake.read(handIn.name(), handIn.pieces());
                result = grader.grade(read, seed, without, new GradingProgress() {
                    @Override
                    public void begins(Contract exercise) {
                        sayThatItBegins(exercise);
                    }
                });
                graded = true;
            }
        } catch (UnreadableSubmission e) {
            result = ungraded.unreadable(handIn, e.finding());
        }
        byte[] json = ResultsJson.write(result).getBytes(StandardCharsets.UTF_8);
        replies.writeByte(Wire.RESULT);
        replies.writeDouble(result.score() == null ? Double.NaN : result.score());
        replies.writeDouble(result.maxScore());
        replies.writeBoolean(graded);
        replies.writeInt(json.length);
        replies.write(json);
    }
}
