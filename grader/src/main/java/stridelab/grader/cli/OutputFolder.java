package stridelab.grader.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import stridelab.grader.batch.PassedOver;
import stridelab.grader.export.ReportNames;
import stridelab.grader.files.AtomicFile;
import stridelab.grader.files.DeleteRecursively;
import stridelab.grader.results.SubmissionResult;
import stridelab.grader.text.Text;

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
    OutputFolder clear(SiteWriter site) throws Unusable {
        try {
            OwnFiles.delete(folder);
            clearSite(site);
            refuseForeignSite();
            return this;
        } catch (IOException e) {
            throw Unusable.cannotWrite(folder, e);
        }
    }

    /** Deletes the site of an earlier run and its single files. */
    OutputFolder clearSite(SiteWriter site) throws Unusable {
        try {
            for (String name : List.of(SITE, REPORTS)) {
                if (site.wrote(folder.resolve(name))) {
                    DeleteRecursively.delete(folder.resolve(name));
                }
            }
            return this;
        } catch (IOException e) {
            throw Unusable.cannotWrite(folder, e);
        }
    }

    /** Throws where what stands in the site's place was not written by this program; it is looked at after the own is gone. */
    void refuseForeignSite() throws Unusable {
        Path place = folder.resolve(SITE);
        if (Files.exists(place) && !isEmptyFolder(place)) {
            throw foreign(place.toString());
        }
    }

    private static boolean isEmptyFolder(Path place) {
        try (Stream<Path> files = Files.list(place)) {
            return files.findAny().isEmpty();
        } catch (IOException e) {
            return false;
        }
    }

    private static Unusable foreign(String place) {
        return Unusable.of("cli.foreign-folder", place);
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
            Path target = place(SITE);
            writing.into(target);
            return target.resolve("index.html");
        } catch (FileAlreadyExistsException e) {
            throw foreign(e.getFile());
        } catch (IOException e) {
            throw Unusable.cannotWrite(folder, e);
        }
    }

    /** Writes each report as a file of its own, named after its submission; returns their folder. */
    Path reports(SiteWriter site, Iterable<SubmissionResult> results, List<String> submissions) throws Unusable {
        try {
            Path target = place(REPORTS);
            site.writeSingleFiles(results, ReportNames.of(submissions), target);
            return target;
        } catch (FileAlreadyExistsException e) {
            throw foreign(e.getFile());
        } catch (IOException e) {
            throw Unusable.cannotWrite(folder, e);
        }
    }

    private Path place(String name) {
        return folder.resolve(name).toAbsolutePath().normalize();
    }

    /** Writes a site into a folder. */
    private interface Writing {
        void into(Path siteFolder) throws IOException;
    }
}
