package stridelab.grader.submission;

import java.io.Closeable;
import java.util.List;

/** The readable {@code .java} files of a folder or a zip, sorted by path. */
interface SubmittedFiles extends Closeable {
    List<Entry> entries();

    /** Whether a path is the machine's rubbish, which nobody means to hand in. */
    static boolean isLitter(String path) {
        for (String part : path.split("/", -1)) {
            if (part.startsWith(".") || part.equals("__MACOSX") || part.equals("node_modules")) {
                return true;
            }
        }
        return false;
    }
}
