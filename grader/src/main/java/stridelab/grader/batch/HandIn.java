package stridelab.grader.batch;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;

/**
 * One submission of a class.
 *
 * @param name by which its results go; no two of a class differ by case alone
 * @param path the folder or the zip
 */
public record HandIn(String name, Path path) {
    /** The order of every list of a class: that of the results' files, byte by byte, on every machine. */
    static final Comparator<String> BY_NAME =
            Comparator.comparing(name -> (name + ".json").getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned);
}
