package stridelab.grader.propertytest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import stridelab.catalogue.Catalogue;
import stridelab.grader.exercise.Contract;
import stridelab.grader.exercise.Implementation;
import stridelab.grader.exercise.InProcessImplementation;

/**
 * Runs the hidden properties of an exercise against a student: same student, same seed, same outcomes.
 *
 * <p>The inputs are chosen once for an exercise and a seed, on the right answers, and recorded; those of the usual seed are
 * in the program. Every student is asked the recording, the first as the hundredth: the ordinary inputs of all properties,
 * then the extreme ones; only for a property that failed is a smaller input looked for.
 */
public final class PropertyRunner implements AutoCloseable {
    private final JqwikLauncher launcher = new JqwikLauncher();
    /** In this JVM: what they are asked is chosen by the hidden tests, never by a student. */
    private final Implementation right =
            new InProcessImplementation(PropertyRunner.class.getClassLoader(), Catalogue.RIGHT_ANSWERS);

    private final Map<Key, CompletableFuture<RecordedInputs>> recordings = new ConcurrentHashMap<>();

    /** One thread: jqwik takes one launch at a time anyway. */
    private final ExecutorService recorder = Executors.newSingleThreadExecutor(task -> {
        Thread made = new Thread(task, "stridelab-recorder");
        made.setDaemon(true);
        return made;
    });

    private record Key(Contract contract, long seed) {}

    /** Begins to read or record the inputs of a seed, in this order, and does not wait for it. Drops those of other seeds. */
    public void prepare(Collection<Contract> contracts, long seed) {
        recordings.keySet().removeIf(key -> key.seed() != seed);
        contracts.forEach(contract -> recording(contract, seed));
    }

    /**
     * Returns one outcome for each property of the exercise, in the order of the report.
     *
     * @throws IllegalStateException if a hidden property is broken: a fault of the grader, never the student's
     */
    public List<Outcome> run(Contract contract, Implementation student, long seed) {
        RecordedInputs inputs = recorded(contract, seed);
        StandIn standIn = new StandIn(contract, student);
        List<PropertyRun> runs = inputs.properties().stream()
                .map(property -> new PropertyRun(property, standIn))
                .toList();
        standIn.enter(() -> {
            runs.forEach(run -> run.ask(false));
            runs.forEach(run -> run.ask(true));
            // After all verdicts, so that what is asked here has no part in them.
            runs.forEach(run -> run.shrink(launcher));
        });
        return runs.stream().map(PropertyRun::outcome).toList();
    }

    private RecordedInputs recorded(Contract contract, long seed) {
        try {
            return recording(contract, seed).join();
        } catch (CompletionException e) {
            throw new IllegalStateException(Objects.requireNonNull(e.getCause()).getMessage(), e.getCause());
        }
    }

    private CompletableFuture<RecordedInputs> recording(Contract contract, long seed) {
        return recordings.computeIfAbsent(
                new Key(contract, seed),
                key -> CompletableFuture.supplyAsync(
                        () -> RecordedInputsFile.find(suite(contract), seed)
                                .orElseGet(() -> Recorder.record(launcher, suite(contract), right, seed)),
                        recorder));
    }

    /**
     * Writes recordings below the root of a class path, where every runner finds them.
     *
     * @throws IllegalStateException as in {@link #run}
     */
    public static void write(Path root, Collection<Contract> contracts, long seed) throws IOException {
        try (PropertyRunner runner = new PropertyRunner()) {
            for (Contract contract : contracts) {
                Suite suite = suite(contract);
                RecordedInputs inputs = Recorder.record(runner.launcher, suite, runner.right, seed);
                RecordedInputsFile.write(root, suite, seed, inputs);
            }
        }
    }

    private static Suite suite(Contract contract) {
        return Suite.of(contract).orElseThrow(() -> new IllegalStateException(contract.id() + " has no hidden tests"));
    }

    @Override
    public void close() {
        recorder.shutdownNow();
    }
}
