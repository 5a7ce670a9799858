package stridelab.site;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import stridelab.grader.files.DeleteRecursively;

/**
 * A site that is written beside its place and moved there when it is whole, so that no reader opens half of one.
 *
 * <p>An older site at that place is replaced. Any other folder with something in it is not: see {@link #MARK}.
 */
final class SiteFolder implements AutoCloseable {
    /** The file by which a folder is known to be a site of ours, and so may be replaced. */
    static final String MARK = ".stridelab-site";

    private final Path place;
    private final Path draft;

    /** Throws {@link FileAlreadyExistsException} if something stands at {@code place} that is no site of ours. */
    SiteFolder(Path place) throws IOException {
        this.place = place.toAbsolutePath().normalize();
        if (!isReplaceable(this.place)) {
            throw new FileAlreadyExistsException(place.toString());
        }
        Path parent = this.place.getParent();
        if (parent == null) {
            throw new FileAlreadyExistsException(place.toString());
        }
        Files.createDirectories(parent);
        // Not a temporary file's private rights: what is published from here must be readable.
        draft = unused(parent, ".new");
        Files.createDirectory(draft);
        Files.createFile(draft.resolve(MARK));
    }

    /** Where to write. */
    Path draft() {
        return draft;
    }

    /** Moves what was written to its place. */
    void publish() throws IOException {
        Path old = unused(draft.resolveSibling("."), ".old");
        try {
            Files.move(place, old);
        } catch (NoSuchFileException first) {
            Files.move(draft, place);
            return;
        }
        Files.move(draft, place);
        DeleteRecursively.delete(old);
    }

    /** Clears away a draft that was not published. */
    @Override
    public void close() throws IOException {
        DeleteRecursively.delete(draft);
    }

    /** Whether a site may take that place: nothing is there, or an empty folder, or an older site. */
    static boolean isReplaceable(Path place) {
        if (!Files.exists(place) || Files.exists(place.resolve(MARK))) {
            return true;
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.findAny().isEmpty();
        } catch (IOException notToBeListed) {
            return false;
        }
    }

    private Path unused(Path parent, String suffix) {
        String name = "." + place.getFileName() + suffix;
        Path path = parent.normalize().resolve(name);
        for (int i = 2; Files.exists(path); i++) {
            path = parent.normalize().resolve(name + i);
        }
        return path;
    }
}
