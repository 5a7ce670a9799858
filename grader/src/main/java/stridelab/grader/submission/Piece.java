package stridelab.grader.submission;

import java.nio.file.Path;

/**
 * A file or folder that was handed in, alone or with others.
 *
 * @param path where it lies
 * @param name that its student gave it, or as much of it as is known
 */
public record Piece(Path path, String name) {
    /** Whether a file of this name may be a Java source. */
    public static boolean mayBeSource(String fileName) {
        return Entry.mayBeSource(fileName);
    }
}
