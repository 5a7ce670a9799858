package stridelab.grader.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import stridelab.grader.files.Digest;
import stridelab.grader.text.UserError;

/**
 * What was graded in parts, brought together: the same as one run without parts, but for the times.
 *
 * <p>Parts of one class have to be all there; whole classes may be put together, too, if no two names are alike.
 */
public final class Parts {
    private final Map<Path, RunRecord> records = new LinkedHashMap<>();

    /**
     * Looks at the folders that runs have written.
     *
     * @throws UserError if one is no such folder, or its run has not finished, or parts are missing or do not belong
     *     together
     */
    public Parts(List<Path> folders) throws UserError {
        for (Path folder : folders) {
            RunRecord record = RunFolder.record(folder).orElseThrow(() -> UserError.of("batch.not-finished", folder));
            records.put(folder, record);
        }
        requireAllParts();
        requireDifferentNames();
    }

    /**
     * Copies all results to {@code whole}.
     *
     * @throws UserError if a result is damaged, or the parts were graded under different conditions, or {@code whole} is
     *     one of them
     */
    public Summary merge(RunFolder whole) throws IOException, UserError {
        for (Path folder : records.keySet()) {
            if (Files.isSameFile(folder, whole.out())) {
                throw UserError.of("batch.merge-into-part", folder);
            }
        }
        whole.begin();
        Tally tally = new Tally(step -> {});
        Map<String, Path> conditions = new HashMap<>();
        for (Map.Entry<Path, RunRecord> part : records.entrySet()) {
            for (String name : part.getValue().names()) {
                Receipt receipt = copy(part.getKey(), name, whole);
                conditions.putIfAbsent(receipt.conditions(), part.getKey());
                if (conditions.size() > 1) {
                    List<Path> different = new ArrayList<>(conditions.values());
                    throw UserError.of("batch.parts-differ", different.get(0), different.get(1));
                }
                if (receipt.score() == null) {
                    tally.fault(name, "not graded");
                }
                tally.graded(name, receipt);
            }
        }
        missing().forEach(tally::fault);
        Summary summary = tally.summary();
        whole.setAside(summary.results());
        whole.finish(record(summary));
        return summary;
    }

    private static Receipt copy(Path part, String name, RunFolder whole) throws IOException, UserError {
        Receipt receipt = RunFolder.receipt(part, name).orElseThrow(() -> UserError.of("batch.damaged", part, name));
        byte[] result = Files.readAllBytes(RunFolder.result(part, name));
        if (!receipt.result().equals(Receipt.digestOf(result))) {
            throw UserError.of("batch.damaged", part, name);
        }
        whole.keep(name, result, receipt);
        return receipt;
    }

    private void requireAllParts() throws UserError {
        Map<String, BitSet> found = new TreeMap<>();
        for (Map.Entry<Path, RunRecord> entry : records.entrySet()) {
            RunRecord record = entry.getValue();
            Shard shard = Shard.parse(record.part());
            BitSet numbers = found.computeIfAbsent(record.roll() + "/" + shard.of(), key -> new BitSet());
            if (numbers.get(shard.number())) {
                throw UserError.of("batch.part-twice", shard, entry.getKey());
            }
            numbers.set(shard.number());
        }
        for (Map.Entry<String, BitSet> entry : found.entrySet()) {
            int of = Integer.parseInt(entry.getKey().substring(entry.getKey().indexOf('/') + 1));
            int absent = entry.getValue().nextClearBit(1);
            if (absent <= of) {
                throw UserError.of(found.size() == 1 ? "batch.part-missing" : "batch.part-of-another", absent, of);
            }
        }
    }

    private void requireDifferentNames() throws UserError {
        Set<String> names = new HashSet<>();
        for (RunRecord record : records.values()) {
            for (String name : record.names()) {
                if (!names.add(Naming.key(name))) {
                    throw UserError.of("batch.name-twice", name);
                }
            }
        }
    }

    /** The parts that lack a result, by a fault of the grader's, with how many. */
    private Map<String, String> missing() throws UserError {
        Map<String, String> missing = new TreeMap<>();
        for (RunRecord record : records.values()) {
            Shard shard = Shard.parse(record.part());
            int due = (record.size() - shard.number() + shard.of()) / shard.of();
            if (record.names().size() < due) {
                missing.put(record.part(), (due - record.names().size()) + " without a result");
            }
        }
        return missing;
    }

    /** What is known of the class besides its results. */
    public ClassNotes notes() {
        return ClassNotes.all(records.values().stream().map(RunRecord::notes).toList());
    }

    private RunRecord record(Summary summary) {
        RunRecord first = Objects.requireNonNull(records.values().iterator().next());
        boolean oneClass =
                records.values().stream().allMatch(record -> record.roll().equals(first.roll()));
        Digest roll = new Digest();
        summary.results().forEach(roll::add);
        return new RunRecord(
                Shard.WHOLE.toString(),
                oneClass ? first.roll() : roll.hex(),
                oneClass ? first.size() : summary.results().size(),
                summary.results(),
                notes());
    }
}
