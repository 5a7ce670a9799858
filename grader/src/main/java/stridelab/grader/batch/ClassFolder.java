package stridelab.grader.batch;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import stridelab.grader.batch.download.Downloads;
import stridelab.grader.batch.download.Found;
import stridelab.grader.batch.download.Platform;
import stridelab.grader.files.Digest;
import stridelab.grader.files.FileName;
import stridelab.grader.files.IoErrorText;
import stridelab.grader.text.UserError;

/**
 * The submissions of a class: each folder and each archive in one folder, or what a learning platform's names say belongs
 * together.
 *
 * @param handIns in the order of their names, all names different even where case is ignored
 * @param passedOver all that lies there and is in no submission
 * @param platform the name of the platform whose download it is, to show; nothing for plain folders
 * @param people how many people the platform knows there
 */
public record ClassFolder(List<HandIn> handIns, List<PassedOver> passedOver, Optional<String> platform, int people) {
    public ClassFolder {
        handIns = List.copyOf(handIns);
        passedOver = List.copyOf(passedOver);
    }

    /**
     * Lists a folder, or the archive of one. What begins with a dot is the machine's own, and {@code out} is not a
     * submission even if it lies there.
     *
     * @throws UserError if there is no such folder, or no submission in it, or it is {@code out} itself, or it is one
     *     project, or the class is in a folder below
     */
    public static ClassFolder list(Path given, Path out, Choice choice) throws UserError {
        if (Files.isRegularFile(given) && ClassArchive.isOne(given)) {
            ClassArchive archive = ClassArchive.unpack(given, out);
            return read(archive.folder(), out, choice, archive.refused());
        }
        if (!Files.isDirectory(given)) {
            throw UserError.of(Files.exists(given) ? "batch.not-a-folder" : "batch.no-such-folder", given);
        }
        if (real(given).equals(real(out))) {
            throw UserError.of("batch.out-is-class", given);
        }
        return read(given, out, choice, List.of());
    }

    private static ClassFolder read(Path folder, Path out, Choice choice, List<PassedOver> refused) throws UserError {
        List<PassedOver> passedOver = new ArrayList<>(refused);
        List<Found> all = found(folder, real(out), passedOver);
        Optional<Platform> platform = choice.byNames() ? Downloads.recognise(folder, all) : choice.platform();
        if (platform.isEmpty() && choice.byNames()) {
            new ClassLevel(folder, all).check();
        }
        Grouping grouping = new Grouping(platform.map(known -> known.reader(folder, all)), choice.attempt());
        grouping.take(all);
        passedOver.addAll(grouping.passedOver());
        List<HandIn> handIns = grouping.handIns();
        if (handIns.isEmpty()) {
            throw UserError.of("batch.no-submissions", folder);
        }
        return new ClassFolder(handIns, passedOver, platform.map(Platform::title), grouping.people());
    }

    /** What lies in a folder, by name, but for the machine's own. */
    static List<Found> found(Path folder, Path outPlace, List<PassedOver> passedOver) throws UserError {
        List<Found> all = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path file : stream) {
                String name = FileName.of(file);
                if (name.startsWith(".") || name.equals("__MACOSX")) {
                    passedOver.add(new PassedOver(name, PassedOver.LITTER));
                } else if (!real(file).equals(outPlace)) {
                    all.add(new Found(name, file, Files.isDirectory(file)));
                }
            }
        } catch (IOException e) {
            throw UserError.of("batch.cannot-list", folder, IoErrorText.why(e));
        }
        all.sort(Comparator.comparing(Found::name, HandIn.BY_NAME).thenComparing(Found::path));
        passedOver.sort(Comparator.comparing(PassedOver::name));
        return all;
    }

    /** The part of the class that {@code shard} has. */
    public List<HandIn> part(Shard shard) {
        return IntStream.range(0, handIns.size())
                .filter(shard::has)
                .mapToObj(handIns::get)
                .toList();
    }

    /** What is known of the class besides its results. */
    public ClassNotes notes() {
        return ClassNotes.of(handIns, passedOver);
    }

    /** A digest of all names: parts of one class have the same. */
    String roll() {
        Digest digest = new Digest();
        handIns.forEach(handIn -> digest.add(handIn.name()));
        return digest.hex();
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
