package stridelab.grader.batch;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import stridelab.grader.files.AtomicFile;
import stridelab.grader.files.DeleteRecursively;
import stridelab.grader.files.FileName;
import stridelab.grader.text.UserError;

/**
 * Where a class's results go: {@code results/NAME.json}, and what the next run needs to know in a folder of its own.
 *
 * <p>One run at a time has it open. Whenever a process ends, every file in it is whole: a result is there or is not, and
 * counts only once its receipt stands beside it.
 */
public final class RunFolder implements AutoCloseable {
    private static final String OWN = ".stridelab";

    /** What a run that was killed may leave: half a file, half a site. */
    private static final Pattern LEFTOVER =
            Pattern.compile("\\.stridelab-[0-9-]+\\.part|\\.(site|reports)\\.(new|old)[0-9]*");

    private final Path out;
    private final RunLock lock;

    private RunFolder(Path out, RunLock lock) {
        this.out = out;
        this.lock = lock;
    }

    /**
     * Takes the folder for one run, made where it is not there, and clears away the halves that a killed run left.
     *
     * @throws UserError if another run has it, or it is a file
     * @throws IOException if it cannot be written to
     */
    public static RunFolder open(Path out) throws IOException, UserError {
        if (Files.exists(out) && !Files.isDirectory(out)) {
            throw UserError.of("batch.out-is-a-file", out);
        }
        Files.createDirectories(out.resolve(OWN).resolve("receipts"));
        Files.createDirectories(out.resolve("results"));
        RunFolder folder = new RunFolder(out, RunLock.take(out.resolve(OWN).resolve("lock"), out));
        for (Path place : List.of(out, folder.results(), folder.own(), folder.receipts())) {
            sweep(place);
        }
        return folder;
    }

    /** Whether a run was ever begun in a folder. */
    public static boolean isOne(Path folder) {
        return Files.isDirectory(folder.resolve(OWN));
    }

    /** The folder itself. */
    public Path out() {
        return out;
    }

    /** What a finished run noted of its class; nothing is known where none was finished. */
    public static ClassNotes notes(Path folder) {
        return record(folder).map(RunRecord::notes).orElse(ClassNotes.NONE);
    }

    /** What a finished run left in {@code folder}, which need not be open. */
    static Optional<RunRecord> record(Path folder) {
        return RunRecord.read(folder.resolve(OWN).resolve("run.json"));
    }

    static Path result(Path folder, String name) {
        return FileName.in(folder.resolve("results"), name + ".json");
    }

    static Optional<Receipt> receipt(Path folder, String name) {
        return Receipt.read(receiptFile(folder, name));
    }

    /** The receipt of a result that is there and is as it was written. */
    Optional<Receipt> intact(String name) {
        return receipt(out, name).filter(receipt -> {
            try {
                return receipt.result().equals(Receipt.digestOf(Files.readAllBytes(result(out, name))));
            } catch (IOException e) {
                return false;
            }
        });
    }

    /** Keeps a result, and then its receipt: a run that is killed in between grades it again. */
    void keep(String name, byte[] result, Receipt receipt) throws IOException {
        AtomicFile.write(result(out, name), result);
        AtomicFile.write(receiptFile(out, name), receipt.json());
    }

    /** Forgets that an earlier run was finished. */
    void begin() throws IOException {
        Files.deleteIfExists(own().resolve("run.json"));
    }

    void finish(RunRecord record) throws IOException {
        AtomicFile.write(own().resolve("run.json"), record.json());
    }

    /** The results of these names, read one by one as they are asked for. */
    public StoredResults stored(List<String> names) {
        return new StoredResults(names.stream().map(name -> result(out, name)).toList());
    }

    /** What the class's other files were last made from, if all of them were written. */
    public Optional<String> published() {
        try {
            return Optional.of(Files.readString(own().resolve("published")).strip());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Says that the class's other files are about to be made; what was withdrawn of older ones is deleted. */
    public void publishing() throws IOException {
        Files.deleteIfExists(own().resolve("published"));
        DeleteRecursively.delete(withdrawn());
    }

    /** Moves files and folders, where they are there, to where nothing reads them. */
    public void withdraw(List<String> names) throws IOException {
        Files.createDirectories(withdrawn());
        for (String name : names) {
            if (Files.exists(out.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
                DeleteRecursively.delete(withdrawn().resolve(name));
                Files.move(out.resolve(name), withdrawn().resolve(name));
            }
        }
    }

    /** Moves what was withdrawn back; returns whether all of these names are in their place then. */
    public boolean restore(List<String> names) throws IOException {
        for (String name : names) {
            if (!Files.exists(out.resolve(name)) && Files.exists(withdrawn().resolve(name))) {
                Files.move(withdrawn().resolve(name), out.resolve(name));
            }
        }
        return names.stream().allMatch(name -> Files.exists(out.resolve(name)));
    }

    /** Says what they were made from, now that they are all written. */
    public void published(String digest) throws IOException {
        AtomicFile.write(own().resolve("published"), digest + "\n");
    }

    /**
     * Moves the results of all other names out of the way, to where nothing reads them.
     *
     * @return how many
     */
    int setAside(Collection<String> names) throws IOException {
        Set<Path> kept = new HashSet<>();
        names.forEach(name -> kept.add(result(out, name).getFileName()));
        int moved = 0;
        Path aside = own().resolve("gone");
        try (DirectoryStream<Path> files = Files.newDirectoryStream(results(), "*.json")) {
            for (Path file : files) {
                if (!kept.contains(file.getFileName())) {
                    Files.createDirectories(aside);
                    Files.move(file, aside.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
                    Files.deleteIfExists(receipts().resolve(file.getFileName()));
                    moved++;
                }
            }
        }
        return moved;
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }

    private Path own() {
        return out.resolve(OWN);
    }

    private Path withdrawn() {
        return own().resolve("withdrawn");
    }

    private Path results() {
        return out.resolve("results");
    }

    private Path receipts() {
        return own().resolve("receipts");
    }

    private static Path receiptFile(Path folder, String name) {
        return FileName.in(folder.resolve(OWN).resolve("receipts"), name + ".json");
    }

    private static void sweep(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                if (LEFTOVER.matcher(FileName.of(file)).matches()) {
                    DeleteRecursively.delete(file);
                }
            }
        } catch (NoSuchFileException e) {
            return;
        }
    }
}
