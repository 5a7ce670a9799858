package stridelab.grader.cli;

import java.io.IOException;
import java.nio.file.Path;
import stridelab.grader.results.SubmissionResult;
import stridelab.grader.results.WholeFile;

/** The folder that {@code --out} names; that it cannot be written is the user's to mend, not a fault of ours. */
final class OutputFolder {
    private final Path folder;

    OutputFolder(Path folder) {
        this.folder = folder;
    }

    OutputFolder write(String name, String text) throws Unusable {
        try {
            WholeFile.write(folder.resolve(name), text);
            return this;
        } catch (IOException e) {
            throw Unusable.cannotWrite(folder, e);
        }
    }

    /** Writes the site; returns its start page. */
    Path site(SiteWriter site, Iterable<SubmissionResult> results) throws Unusable {
        try {
            Path target = folder.resolve("site").toAbsolutePath().normalize();
            site.write(results, target);
            return target.resolve("index.html");
        } catch (IOException e) {
            throw Unusable.cannotWrite(folder, e);
        }
    }
}
