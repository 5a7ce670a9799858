package stridelab.grader.cli;

import java.io.IOException;
import java.nio.file.Path;
import stridelab.grader.results.SubmissionResult;

/** Writes the report site; the site is above the grader, so the program hands it down. */
@FunctionalInterface
public interface SiteWriter {
    /** Writes the site of these results, which may be iterated more than once, into the folder. */
    void write(Iterable<SubmissionResult> results, Path siteFolder) throws IOException;
}
