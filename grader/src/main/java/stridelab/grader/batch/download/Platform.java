package stridelab.grader.batch.download;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A learning platform, by the names in its downloads. */
public interface Platform {
    /** The name on the command line, such as {@code moodle}. */
    String id();

    /** The name to show, such as {@code Moodle}. */
    String title();

    /** Looks at a class's folder as a whole, as far as single names do not tell everything. */
    Reader reader(Path folder, List<Found> all);

    /** Reads the names in one folder. */
    interface Reader {
        /** What a name says; nothing where it is not of this platform's making. */
        Optional<Label> label(Found found);

        /** Whether both are one file of one person, the first of them handed in later. */
        default boolean supersedes(Found newer, Label newerLabel, Found older, Label olderLabel) {
            return false;
        }

        /** Where the work lies in what a label names: all of it but for a platform's own folder inside. */
        default Path work(Found found) {
            return found.path();
        }

        /** Whether it is a list or an index that the platform put beside the submissions. */
        default boolean isIndex(Found found) {
            return false;
        }
    }
}
