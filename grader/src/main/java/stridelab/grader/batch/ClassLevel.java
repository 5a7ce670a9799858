package stridelab.grader.batch;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import stridelab.grader.batch.download.Downloads;
import stridelab.grader.batch.download.Found;
import stridelab.grader.submission.ArchiveName;
import stridelab.grader.submission.Piece;
import stridelab.grader.text.UserError;

/** Tells a class's folder from a single project, and from a folder that holds whole classes. */
final class ClassLevel {
    private static final String HOME = "src/main/java/stridelab/exercises";

    private final Path folder;
    private final List<Found> all;

    ClassLevel(Path folder, List<Found> all) {
        this.folder = folder;
        this.all = all;
    }

    /** @throws UserError if the folder is not a class's; the text says which it seems to be */
    void check() throws UserError {
        boolean sources = all.stream().anyMatch(found -> !found.folder() && Piece.mayBeSource(found.name()));
        boolean submissions = all.stream().anyMatch(found -> found.folder() || ArchiveName.isOne(found.name()));
        if (Files.isDirectory(folder.resolve(HOME)) || sources && !submissions) {
            throw UserError.of("batch.single-project", folder);
        }
        if (!all.isEmpty() && all.stream().allMatch(found -> found.folder() && isClass(found.path()))) {
            throw UserError.of("batch.class-below", folder, all.get(0).path());
        }
    }

    /** Whether a folder holds at least two submissions and is none itself. */
    static boolean isClass(Path folder) {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) || Files.isDirectory(folder.resolve("src"))) {
            return false;
        }
        try {
            List<Found> below = ClassFolder.found(folder, folder, new ArrayList<>());
            boolean sources = below.stream().anyMatch(found -> !found.folder() && Piece.mayBeSource(found.name()));
            long submissions = below.stream().filter(ClassLevel::isSubmission).count();
            return below.size() > 1 && Downloads.recognise(folder, below).isPresent() || !sources && submissions > 1;
        } catch (UserError e) {
            return false;
        }
    }

    private static boolean isSubmission(Found found) {
        return found.folder() ? hasHome(found.path()) : ArchiveName.isOne(found.name());
    }

    private static boolean hasHome(Path project) {
        if (Files.isDirectory(project.resolve(HOME))) {
            return true;
        }
        try (DirectoryStream<Path> below = Files.newDirectoryStream(project)) {
            for (Path wrapper : below) {
                if (Files.isDirectory(wrapper.resolve(HOME))) {
                    return true;
                }
            }
        } catch (IOException e) {
            return false;
        }
        return false;
    }
}
