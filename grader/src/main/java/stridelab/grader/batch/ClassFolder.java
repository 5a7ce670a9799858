package stridelab.grader.batch;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import stridelab.grader.results.FileTrouble;
import stridelab.grader.submission.ArchiveName;
import stridelab.grader.submission.Piece;

/**
 * The submissions of a class: each folder and each zip in one folder.
 *
 * @param handIns in the order of their names, all names different even where case is ignored
 * @param ignored the names of what lies there and is neither
 */
public record ClassFolder(List<HandIn> handIns, List<String> ignored) {
    public ClassFolder {
        handIns = List.copyOf(handIns);
        ignored = List.copyOf(ignored);
    }

    /**
     * Lists a folder. What begins with a dot is the machine's own, and {@code out} is not a submission even if it lies
     * there.
     *
     * @throws Refused if there is no such folder, or no submission in it, or it is {@code out} itself
     */
    public static ClassFolder list(Path folder, Path out) throws Refused {
        if (!Files.isDirectory(folder)) {
            throw Refused.because(Files.exists(folder) ? "not-a-folder" : "no-such-folder", folder);
        }
        Path outPlace = real(out);
        if (real(folder).equals(outPlace)) {
            throw Refused.because("out-is-class", folder);
        }
        List<Path> files = new ArrayList<>();
        List<String> ignored = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path file : stream) {
                String name = FileName.of(file);
                if (name.startsWith(".")
                        || name.equals("__MACOSX")
                        || real(file).equals(outPlace)) {
                    continue;
                }
                if (Files.isDirectory(file) || ArchiveName.isOne(name)) {
                    files.add(file);
                } else {
                    ignored.add(name);
                }
            }
        } catch (IOException e) {
            throw Refused.because("cannot-list", folder, FileTrouble.why(e));
        }
        if (files.isEmpty()) {
            throw Refused.because("no-submissions", folder);
        }
        ignored.sort(Comparator.naturalOrder());
        return new ClassFolder(named(files), ignored);
    }

    /** The part of the class that {@code shard} has. */
    public List<HandIn> part(Shard shard) {
        return IntStream.range(0, handIns.size())
                .filter(shard::has)
                .mapToObj(handIns::get)
                .toList();
    }

    /** A digest of all names: parts of one class have the same. */
    String roll() {
        Digest digest = new Digest();
        handIns.forEach(handIn -> digest.add(handIn.name()));
        return digest.hex();
    }

    private static List<HandIn> named(List<Path> files) {
        files.sort(Comparator.comparing(FileName::of, HandIn.BY_NAME).thenComparing(Comparator.naturalOrder()));
        List<String> fileNames = files.stream().map(FileName::of).toList();
        List<Boolean> archive = IntStream.range(0, files.size())
                .mapToObj(i -> ArchiveName.isOne(fileNames.get(i))
                        && !Files.isDirectory(files.get(i), LinkOption.NOFOLLOW_LINKS))
                .toList();
        List<String> names = Naming.names(fileNames, archive);
        return IntStream.range(0, files.size())
                .mapToObj(i -> new HandIn(names.get(i), List.of(new Piece(files.get(i), fileNames.get(i)))))
                .sorted(Comparator.comparing(HandIn::name, HandIn.BY_NAME))
                .toList();
    }

    /** Where a path leads, or would lead: {@code out} need not be there yet. */
    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return Objects.requireNonNull(path.toAbsolutePath().normalize());
        }
    }
}
