package stridelab.grader.batch;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import stridelab.grader.submission.Piece;

/**
 * One submission of a class.
 *
 * @param name by which its results go; no two of a class differ by case alone
 * @param pieces the folder or the archive, or all files that were handed in together; at least one
 * @param origin what the class's folder tells of it
 */
public record HandIn(String name, List<Piece> pieces, Origin origin) {
    /** The order of every list of a class: that of the results' files, byte by byte, on every machine. */
    static final Comparator<String> BY_NAME =
            Comparator.comparing(name -> (name + ".json").getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned);

    public HandIn {
        pieces = List.copyOf(pieces);
    }

    /** The path of the first piece. */
    Path path() {
        return pieces.get(0).path();
    }
}
