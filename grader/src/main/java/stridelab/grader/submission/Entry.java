package stridelab.grader.submission;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A file that may be a Java source, and may be read.
 *
 * @param path relative to the submission, with slashes, checked
 * @param content opened at most once, and read no further than {@link Limits#SOURCE_BYTES}
 */
record Entry(String path, Content content) {
    /** What browsers, editors and learning platforms make of {@code .java}: {@code X.java.txt}, {@code X.java (1)}. */
    private static final Pattern SOURCE = Pattern.compile("(?s).*\\.java(\\.txt|[-_ ]?\\d{1,3}| ?\\(\\d{1,3}\\))?");

    /** Where the bytes come from. */
    interface Content {
        InputStream open() throws IOException;
    }

    /** A file on disk; a link that has come in its place meanwhile is not followed. */
    static Entry of(String path, Path file) {
        return new Entry(path, () -> Files.newInputStream(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS));
    }

    /** Whether a file of this name may be a Java source. */
    static boolean mayBeSource(String path) {
        return SOURCE.matcher(path.toLowerCase(Locale.ROOT)).matches();
    }

    String folder() {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    String fileName() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The file's name up to its ending. */
    String className() {
        return fileName().substring(0, fileName().toLowerCase(Locale.ROOT).lastIndexOf(".java"));
    }
}
