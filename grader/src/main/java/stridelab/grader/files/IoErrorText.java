package stridelab.grader.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stridelab.grader.text.Messages;
import stridelab.grader.text.Text;

/** Why a file could not be read or written, in both languages; what is rare stays in the system's own words. */
public final class IoErrorText {
    private static final String FULL = "files.full";

    /** What Linux says: see {@code strerror(3)}. */
    private static final Map<String, String> WORDS = Map.of(
            "Permission denied", "files.denied",
            "Operation not permitted", "files.denied",
            "No such file or directory", "files.not-there",
            "Not a directory", "files.no-folder",
            "Is a directory", "files.folder",
            "Read-only file system", "files.read-only",
            "No space left on device", FULL,
            "Disk quota exceeded", FULL,
            "File name too long", "files.long");

    private IoErrorText() {}

    /** Whether it is room that was missing, which another place need not have, and this one may have again. */
    public static boolean isForRoom(IOException e) {
        String said = said(e);
        return said != null && FULL.equals(WORDS.get(said));
    }

    /** The path itself is left out: it stands in the sentence that this goes into. */
    public static Text why(IOException e) {
        String said = said(e);
        if (said != null) {
            String key = WORDS.get(said);
            return key == null ? new Text(said, said) : Messages.text(key);
        }
        if (e instanceof AccessDeniedException) {
            return Messages.text("files.denied");
        }
        if (e instanceof NoSuchFileException) {
            return Messages.text("files.not-there");
        }
        if (e instanceof NotDirectoryException || e instanceof FileAlreadyExistsException) {
            return Messages.text("files.no-folder");
        }
        return Messages.text("files.unknown");
    }

    private static @Nullable String said(IOException e) {
        return e instanceof FileSystemException problem ? problem.getReason() : e.getMessage();
    }
}
