package stridelab.site;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import stridelab.grader.results.SubmissionResult;
import stridelab.grader.text.Text;
import stridelab.site.view.ClassSummary;
import stridelab.site.view.ClassTable;
import stridelab.site.view.ClassView;
import stridelab.site.view.MisconceptionView;
import stridelab.site.view.PassedOverView;
import stridelab.site.view.ReportView;

/**
 * Writes the site: one submission's report, or a class page and a report for each, beside the lesson.
 *
 * <p>The same results give the same bytes. Nothing is kept of a submission but its row of the class page, so a class
 * may be of any size.
 */
public final class ReportSite {
    private final Path folder;
    private final Pages pages;
    private final Map<String, Text> passedOver;

    private ReportSite(Path folder, Map<String, Text> passedOver) {
        this.folder = folder;
        this.passedOver = passedOver;
        this.pages = new Pages(folder);
    }

    /**
     * Writes the site of {@code results} to {@code siteFolder}, whole or not at all; an older site there is replaced.
     *
     * <p>Where there is nothing to show yet, the start page says so.
     *
     * @param ofClass whether the start page is a class page, with the submissions in the order in which they come, or the
     *     report of the one submission
     * @throws java.nio.file.FileAlreadyExistsException if something stands there that is no site of ours
     */
    public static void write(Iterable<SubmissionResult> results, boolean ofClass, Path siteFolder) throws IOException {
        write(results, ofClass, Map.of(), siteFolder);
    }

    /**
     * Writes the site of a class in the same way.
     *
     * @param passedOver what was found beside the submissions, in the order to show, and why it was not graded
     */
    public static void write(Iterable<SubmissionResult> results, Map<String, Text> passedOver, Path siteFolder)
            throws IOException {
        write(results, true, passedOver, siteFolder);
    }

    private static void write(
            Iterable<SubmissionResult> results, boolean ofClass, Map<String, Text> passedOver, Path siteFolder)
            throws IOException {
        try (SiteFolder place = new SiteFolder(siteFolder)) {
            ReportSite site = new ReportSite(place.draft(), passedOver);
            site.copyLesson();
            site.pages.writeTop();
            site.writeResults(results, ofClass);
            place.publish();
        }
    }

    /** Whether a site of ours stands at {@code folder}. */
    public static boolean isOne(Path folder) {
        return Files.exists(folder.resolve(SiteFolder.MARK));
    }

    /** Renders the report of {@code result} in every language, to nowhere: the next rendering finds all code loaded. */
    public static void rehearse(SubmissionResult result) {
        Pages pages = new Pages(Path.of(""));
        for (Language language : Language.values()) {
            pages.rehearse(language, "index.html", "report", reportModel(language, result, false));
        }
    }

    private void writeResults(Iterable<SubmissionResult> results, boolean ofClass) throws IOException {
        Iterator<SubmissionResult> all = results.iterator();
        if (!all.hasNext()) {
            for (Language language : Language.values()) {
                pages.write(language, "index.html", "welcome", Map.of());
            }
            return;
        }
        if (ofClass) {
            writeClass(results);
            return;
        }
        SubmissionResult one = all.next();
        for (Language language : Language.values()) {
            writeReport(language, "index.html", one, false);
        }
    }

    private void writeClass(Iterable<SubmissionResult> results) throws IOException {
        ClassSummary summary = new ClassSummary();
        try (ParallelWriter crew = new ParallelWriter()) {
            for (SubmissionResult result : results) {
                String file = ReportFile.of(result.submission());
                summary.add(result, file);
                crew.write(() -> {
                    for (Language language : Language.values()) {
                        writeReport(language, file, result, true);
                    }
                });
            }
        }
        Files.writeString(folder.resolve("submissions.js"), ClassTable.script(summary));
        for (Language language : Language.values()) {
            ClassView view = ClassView.of(summary, language);
            for (int page = 1; page <= ClassTable.pages(summary); page++) {
                Map<String, Object> model = Map.of(
                        "class", view,
                        "table", ClassTable.of(summary, page, language),
                        "passedOver", PassedOverView.of(passedOver, language));
                pages.write(language, ClassTable.file(page), page == 1 ? "class" : "submissions", model);
            }
            for (MisconceptionView misconception : view.misconceptions()) {
                if (misconception.hasPage()) {
                    Map<String, Object> model = Map.of("class", view, "misconception", misconception);
                    pages.write(language, misconception.page(), "misconception", model);
                }
            }
        }
    }

    private void writeReport(Language language, String path, SubmissionResult result, boolean ofClass)
            throws IOException {
        pages.write(language, path, "report", reportModel(language, result, ofClass));
    }

    /** What the template of the report is handed. */
    static Map<String, Object> reportModel(Language language, SubmissionResult result, boolean ofClass) {
        return Map.of("report", ReportView.of(result, language), "ofClass", ofClass);
    }

    /** Copies what was rendered when the program was built; its list stands beside it. */
    private void copyLesson() throws IOException {
        for (String name : list()) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            try (InputStream bytes = SiteResource.openPage(name)) {
                Files.copy(bytes, file);
            }
        }
    }

    private static List<String> list() throws IOException {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(SiteResource.openPage("files.txt"), StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        }
    }
}
