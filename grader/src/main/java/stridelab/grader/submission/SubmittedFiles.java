package stridelab.grader.submission;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** The files of a submission that may be sources, sorted by path. */
interface SubmittedFiles extends Closeable {
    List<Entry> entries();

    /** The archives that lie beside them, unopened. */
    default List<Piece> archives() {
        return List.of();
    }

    @Override
    default void close() throws IOException {}

    /** Whether a path is the machine's rubbish, which is handed in by accident. */
    static boolean isLitter(String path) {
        for (String part : path.split("/", -1)) {
            boolean hidden = part.startsWith(".") && !part.equals("..");
            if (hidden || part.equals("__MACOSX") || part.equals("node_modules")) {
                return true;
            }
        }
        return false;
    }
}
