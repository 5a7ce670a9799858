package stridelab.grader.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stridelab.grader.batch.PassedOver;
import stridelab.grader.export.ReportNames;
import stridelab.grader.files.AtomicFile;
import stridelab.grader.files.DeleteRecursively;
import stridelab.grader.results.SubmissionResult;
import stridelab.grader.text.Text;
import stridelab.grader.text.UserError;

/** The folder that {@code --out} names; that it cannot be written is the user's to mend, not a fault of ours. */
final class OutputFolder {
    static final String SITE = "site";

    /** The folder of the single files. */
    static final String REPORTS = "reports";

    private final Path folder;

    OutputFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Deletes the results and the site of an earlier run, before anything that may leave this run without its own. What
     * this program did not write stays; that it is where the site has its place is said before anything is graded.
     */
    OutputFolder clear(SiteWriter site) throws UserError {
        try {
            OwnFiles.delete(folder);
            clearSite(site);
            unlessForeign(SITE, site);
            return this;
        } catch (IOException e) {
            throw UserErrors.cannotWrite(folder, e);
        }
    }

    /** Deletes the site of an earlier run and its single files. */
    OutputFolder clearSite(SiteWriter site) throws UserError {
        try {
            for (String name : List.of(SITE, REPORTS)) {
                if (site.wrote(folder.resolve(name))) {
                    DeleteRecursively.delete(folder.resolve(name));
                }
            }
            return this;
        } catch (IOException e) {
            throw UserErrors.cannotWrite(folder, e);
        }
    }

    /** Returns the place of that name, if {@code site} may write a folder there: it replaces nothing that it did not write. */
    Path unlessForeign(String name, SiteWriter site) throws UserError {
        Path place = folder.resolve(name);
        if (!site.mayReplace(place)) {
            throw UserError.of("cli.foreign-folder", place);
        }
        return place.toAbsolutePath().normalize();
    }

    OutputFolder write(String name, String text) throws UserError {
        try {
            AtomicFile.write(folder.resolve(name), text);
            return this;
        } catch (IOException e) {
            throw UserErrors.cannotWrite(folder, e);
        }
    }

    /** Writes one submission's site; returns its start page. */
    Path site(SiteWriter site, SubmissionResult result) throws UserError {
        return site(site, target -> site.write(List.of(result), false, target));
    }

    /** Writes a class's site; returns its start page. */
    Path siteOfClass(SiteWriter site, Iterable<SubmissionResult> results, List<PassedOver> passedOver)
            throws UserError {
        Map<String, Text> reasons = new LinkedHashMap<>();
        passedOver.forEach(each -> reasons.put(each.name(), each.reason()));
        return site(site, target -> site.writeClass(results, reasons, target));
    }

    private Path site(SiteWriter site, Writing writing) throws UserError {
        Path target = unlessForeign(SITE, site);
        try {
            writing.into(target);
            return target.resolve("index.html");
        } catch (IOException e) {
            throw UserErrors.cannotWrite(folder, e);
        }
    }

    /** Writes each report as a file of its own, named after its submission; returns their folder. */
    Path reports(SiteWriter site, Iterable<SubmissionResult> results, List<String> submissions) throws UserError {
        Path target = unlessForeign(REPORTS, site);
        try {
            site.writeSingleFiles(results, ReportNames.of(submissions), target);
            return target;
        } catch (IOException e) {
            throw UserErrors.cannotWrite(folder, e);
        }
    }

    /** Writes a site into a folder. */
    private interface Writing {
        void into(Path siteFolder) throws IOException;
    }
}
