package stridelab.grader.submission;

import java.io.IOException;
import java.io.InputStream;

/**
 * A {@code .java} file that may be read.
 *
 * @param path relative to the submission, with slashes, checked
 * @param content opened at most once, and read no further than {@link Limits#SOURCE_BYTES}
 */
record Entry(String path, Content content) {
    /** Where the bytes come from. */
    interface Content {
        InputStream open() throws IOException;
    }

    String folder() {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    String fileName() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The file's name without its ending. */
    String className() {
        return fileName().substring(0, fileName().length() - ".java".length());
    }
}
