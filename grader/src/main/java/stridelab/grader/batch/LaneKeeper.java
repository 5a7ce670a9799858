package stridelab.grader.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import org.jspecify.annotations.Nullable;
import stridelab.grader.GradingOptions;
import stridelab.grader.exercise.Contract;
import stridelab.grader.results.ResultsJson;
import stridelab.grader.results.SubmissionResult;
import stridelab.grader.sandbox.Isolation;
import stridelab.grader.submission.Fingerprint;

/** Has submissions graded one after another in one lane, which is started when it is needed and replaced when it dies. */
final class LaneKeeper implements AutoCloseable {
    private final GradingOptions options;
    private final Isolation layer;
    private final String conditions;
    private final RunFolder folder;
    private final Tally tally;
    private final ScheduledExecutorService clock;
    private @Nullable Lane lane;

    LaneKeeper(
            GradingOptions options,
            Isolation layer,
            String conditions,
            RunFolder folder,
            Tally tally,
            ScheduledExecutorService clock) {
        this.options = options;
        this.layer = layer;
        this.conditions = conditions;
        this.folder = folder;
        this.tally = tally;
        this.clock = clock;
    }

    void grade(HandIn handIn) throws IOException {
        // Taken before it is graded: what is changed meanwhile is then graded again by the next run, never missed.
        String fingerprint = Fingerprint.of(handIn.pieces());
        Optional<Receipt> before =
                folder.intact(handIn.name()).filter(receipt -> receipt.isFor(fingerprint, conditions));
        if (before.isPresent()) {
            tally.unchanged(handIn.name(), before.get());
            return;
        }
        Lane.Reply reply = ask(handIn, Set.of());
        if (!isWhole(reply)) {
            Lane.Reply again = ask(handIn, Set.of());
            reply = isWhole(again) ? again : withoutTheReason(handIn, reply, again);
        }
        Lane.Result result = reply instanceof Lane.Result given ? given : without(handIn);
        if (reply instanceof Lane.Fault fault) {
            tally.fault(handIn.name(), fault.what());
        } else if (result.score() == null) {
            tally.fault(handIn.name(), "not all of it could be graded");
        }
        Receipt receipt = new Receipt(
                fingerprint,
                conditions,
                Receipt.digestOf(result.json()),
                result.score(),
                result.maxScore(),
                result.graded());
        folder.keep(handIn.name(), result.json(), receipt);
        tally.graded(handIn.name(), receipt);
    }

    /** Where the same exercise ended the process twice, it is left out, and the others are graded. */
    private Lane.Reply withoutTheReason(HandIn handIn, Lane.Reply once, Lane.Reply twice) throws IOException {
        boolean same = once instanceof Lane.Fault first
                && twice instanceof Lane.Fault second
                && first.exercise().equals(second.exercise())
                && !first.exercise().isEmpty();
        return same ? ask(handIn, Set.of(((Lane.Fault) twice).exercise())) : twice;
    }

    private static boolean isWhole(Lane.Reply reply) {
        return reply instanceof Lane.Result result && result.score() != null;
    }

    private Lane.Reply ask(HandIn handIn, Set<String> without) throws IOException {
        Lane current = lane;
        if (current == null || !current.usable()) {
            close();
            current = Lane.start(options, layer, clock);
            lane = current;
        }
        return current.grade(handIn, seed(handIn), without, limit());
    }

    private Lane.Result without(HandIn handIn) {
        SubmissionResult result = new Ungraded(seed(handIn), layer).notGraded(handIn);
        byte[] json = ResultsJson.write(result).getBytes(StandardCharsets.UTF_8);
        return new Lane.Result(json, null, result.maxScore(), false);
    }

    private long seed(HandIn handIn) {
        return options.seeds().of(handIn.name());
    }

    private Duration limit() {
        return ClassRun.limit(options, Contract.all().size());
    }

    @Override
    public void close() {
        Lane current = lane;
        if (current != null) {
            current.close();
            lane = null;
        }
    }
}
