package stridelab.grader.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import stridelab.grader.results.SubmissionResult;
import stridelab.grader.text.Text;

/** Writes the report site; the site is above the grader, so the program hands it down. */
@FunctionalInterface
public interface SiteWriter {
    /**
     * Writes the site of these results, which may be iterated more than once, into the folder.
     *
     * @param ofClass whether it begins with a class page, be the class as small as it may, or with the one report
     */
    void write(Iterable<SubmissionResult> results, boolean ofClass, Path siteFolder) throws IOException;

    /**
     * Writes the site of a class, whose page also lists what was found and is in no submission, in this order, with the
     * reason.
     */
    default void writeClass(Iterable<SubmissionResult> results, Map<String, Text> passedOver, Path siteFolder)
            throws IOException {
        write(results, true, siteFolder);
    }

    /**
     * Writes each report as a file of its own, which needs nothing else to be read, into the folder.
     *
     * @param names the files' names by the submissions'
     */
    default void writeSingleFiles(Iterable<SubmissionResult> results, Map<String, String> names, Path folder)
            throws IOException {
        throw new UnsupportedOperationException("no single files");
    }

    /**
     * Whether what stands at {@code siteFolder} is a site, or a folder of single files, that was written by this, so that
     * it may be deleted.
     */
    default boolean wrote(Path siteFolder) {
        return false;
    }

    /** Whether this would write to {@code siteFolder}: it replaces what it wrote, and no other file or folder with a content. */
    default boolean mayReplace(Path siteFolder) {
        return true;
    }

    /** Makes a report of an unfinished result and drops it: the next one takes a tenth of the time. */
    default void rehearse(SubmissionResult soFar) throws IOException {}
}
