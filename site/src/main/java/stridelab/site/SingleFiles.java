package stridelab.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import stridelab.grader.files.AtomicFile;
import stridelab.grader.files.FileName;
import stridelab.grader.results.SubmissionResult;

/** Writes the reports of a class, or of one submission, as single files. */
public final class SingleFiles {
    private SingleFiles() {}

    /**
     * Writes a file for each result to {@code folder}, all or none; an older folder of such files is replaced.
     *
     * @param names the files' names by the submissions'
     * @throws java.nio.file.FileAlreadyExistsException if something stands there that is not of our making
     */
    public static void write(Iterable<SubmissionResult> results, Map<String, String> names, Path folder)
            throws IOException {
        SingleFile file = new SingleFile();
        try (SiteFolder place = new SiteFolder(folder)) {
            try (ParallelWriter crew = new ParallelWriter()) {
                for (SubmissionResult result : results) {
                    String name = names.get(result.submission());
                    if (name == null) {
                        throw new IllegalArgumentException("no name for " + result.submission());
                    }
                    crew.write(() -> AtomicFile.write(FileName.in(place.draft(), name), file.of(result)));
                }
            }
            place.publish();
        }
    }
}
