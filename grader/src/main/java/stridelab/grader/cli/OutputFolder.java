package stridelab.grader.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stridelab.grader.batch.PassedOver;
import stridelab.grader.files.AtomicFile;
import stridelab.grader.files.DeleteRecursively;
import stridelab.grader.results.SubmissionResult;
import stridelab.grader.text.Text;

/** The folder that {@code --out} names; that it cannot be written is the user's to mend, not a fault of ours. */
final class OutputFolder {
    private final Path folder;

    OutputFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Deletes the results and the site of an earlier run, before anything that may leave this run without its own. What
     * this program did not write stays.
     */
    OutputFolder clear(SiteWriter site) throws Unusable {
        try {
            OwnFiles.delete(folder);
            clearSite(site);
            return this;
        } catch (IOException e) {
            throw Unusable.cannotWrite(folder, e);
        }
    }

    /** Deletes the site of an earlier run. */
    OutputFolder clearSite(SiteWriter site) throws Unusable {
        try {
            Path old = folder.resolve("site");
            if (site.wrote(old)) {
                DeleteRecursively.delete(old);
            }
            return this;
        } catch (IOException e) {
            throw Unusable.cannotWrite(folder, e);
        }
    }

    OutputFolder write(String name, String text) throws Unusable {
        try {
            AtomicFile.write(folder.resolve(name), text);
            return this;
        } catch (IOException e) {
            throw Unusable.cannotWrite(folder, e);
        }
    }

    /** Writes one submission's site; returns its start page. */
    Path site(SiteWriter site, SubmissionResult result) throws Unusable {
        return site(target -> site.write(List.of(result), false, target));
    }

    /** Writes a class's site; returns its start page. */
    Path siteOfClass(SiteWriter site, Iterable<SubmissionResult> results, List<PassedOver> passedOver) throws Unusable {
        Map<String, Text> reasons = new LinkedHashMap<>();
        passedOver.forEach(each -> reasons.put(each.name(), each.reason()));
        return site(target -> site.writeClass(results, reasons, target));
    }

    private Path site(Writing writing) throws Unusable {
        try {
            Path target = folder.resolve("site").toAbsolutePath().normalize();
            writing.into(target);
            return target.resolve("index.html");
        } catch (IOException e) {
            throw Unusable.cannotWrite(folder, e);
        }
    }

    /** Writes a site into a folder. */
    private interface Writing {
        void into(Path siteFolder) throws IOException;
    }
}
