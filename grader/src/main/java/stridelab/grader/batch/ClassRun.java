package stridelab.grader.batch;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import stridelab.grader.GradingOptions;
import stridelab.grader.sandbox.Isolation;
import stridelab.grader.sandbox.IsolationUnavailable;
import stridelab.grader.sandbox.Sandbox;

/**
 * Grades a class, or a part of it, into a folder: what has changed since it was last graded there, and nothing else.
 *
 * <p>The same submissions, seed and options give the same results, in whatever order and however often it was cut off.
 */
public final class ClassRun {
    private final GradingOptions options;
    private final int lanes;

    /** A run with so many lanes: submissions that are graded at the same time. */
    public ClassRun(GradingOptions options, int lanes) {
        this.options = options;
        this.lanes = lanes;
    }

    /**
     * Grades {@code shard} of the class; each result is in the folder as soon as it is done.
     *
     * @throws IOException if the folder cannot be written to; what is there by then stays
     * @throws IsolationUnavailable if this machine does not have the layer that is asked for
     */
    public Summary grade(ClassFolder students, Shard shard, RunFolder folder, Progress progress)
            throws IOException, IsolationUnavailable {
        Isolation layer = layer();
        progress.begun(layer);
        String conditions = Conditions.digest(options, layer);
        List<HandIn> handIns = students.part(shard);
        Tally tally = new Tally(progress);
        folder.begin();
        Queue queue = new Queue(handIns);
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(ClassRun::daemon);
        ExecutorService threads = Executors.newFixedThreadPool(lanes, ClassRun::daemon);
        try {
            List<Future<?>> ends = new ArrayList<>();
            for (int i = 0; i < Math.min(lanes, handIns.size()); i++) {
                ends.add(threads.submit(() -> {
                    try (LaneKeeper lane = new LaneKeeper(options, layer, conditions, folder, tally, clock)) {
                        for (Optional<HandIn> next = queue.next(); next.isPresent(); next = queue.next()) {
                            lane.grade(next.get());
                        }
                    } finally {
                        // One that fails stops all: a disk that is full is full for everybody.
                        queue.stop();
                    }
                    return null;
                }));
            }
            await(ends);
        } finally {
            threads.shutdownNow();
            clock.shutdownNow();
        }
        Summary summary = tally.summary();
        folder.setAside(withResult(students.handIns(), handIns, summary).stream()
                .map(HandIn::name)
                .toList());
        folder.finish(new RunRecord(
                shard.toString(), students.roll(), students.handIns().size(), summary.results(), students.notes()));
        return summary;
    }

    /**
     * When a grading process is given up: five times the processor's time of all exercises and five minutes, since the
     * clock goes on while a busy machine does something else.
     */
    static Duration limit(GradingOptions options, int exercises) {
        return options.timeout().multipliedBy(5L * exercises).plusMinutes(5);
    }

    private Isolation layer() throws IsolationUnavailable {
        try (Sandbox sandbox = Sandbox.open(options.isolation())) {
            return sandbox.layer();
        }
    }

    /** What may stay: all of the class but for what was to be graded here and could not be. */
    private static List<HandIn> withResult(List<HandIn> all, List<HandIn> part, Summary summary) {
        Set<HandIn> without = new HashSet<>(part);
        Set<String> graded = new HashSet<>(summary.results());
        without.removeIf(handIn -> graded.contains(handIn.name()));
        return all.stream().filter(handIn -> !without.contains(handIn)).toList();
    }

    private static void await(List<Future<?>> ends) throws IOException {
        for (Future<?> end : ends) {
            try {
                end.get();
            } catch (ExecutionException e) {
                if (e.getCause() instanceof IOException disk) {
                    throw disk;
                }
                throw new IllegalStateException(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", e);
            }
        }
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "stridelab-lane");
        thread.setDaemon(true);
        return thread;
    }

    /** The submissions that no lane has taken yet. */
    private static final class Queue {
        private final List<HandIn> handIns;
        private int next;

        Queue(List<HandIn> handIns) {
            this.handIns = handIns;
        }

        synchronized Optional<HandIn> next() {
            return next < handIns.size() ? Optional.of(handIns.get(next++)) : Optional.empty();
        }

        synchronized void stop() {
            next = handIns.size();
        }
    }
}
