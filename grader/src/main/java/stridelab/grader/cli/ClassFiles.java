package stridelab.grader.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import stridelab.grader.batch.ClassNotes;
import stridelab.grader.batch.Origin;
import stridelab.grader.batch.RunFolder;
import stridelab.grader.batch.Summary;
import stridelab.grader.course.Course;
import stridelab.grader.export.CanvasComments;
import stridelab.grader.export.CanvasCsv;
import stridelab.grader.export.FeedbackFile;
import stridelab.grader.export.FeedbackZip;
import stridelab.grader.export.GradebookCsv;
import stridelab.grader.export.HandedIn;
import stridelab.grader.export.LeftOverCsv;
import stridelab.grader.export.MoodleCsv;
import stridelab.grader.export.MoodleFeedback;
import stridelab.grader.export.MoodleWorksheet;
import stridelab.grader.export.People;
import stridelab.grader.export.ReportNames;
import stridelab.grader.export.Roster;
import stridelab.grader.export.Scale;
import stridelab.grader.results.HandInTime;
import stridelab.grader.results.SubmissionResult;
import stridelab.grader.text.UserError;

/** What is made of a class's results: the gradebook, files for Canvas and Moodle, the site. */
final class ClassFiles {
    private static final String LEFT_OVER = "roster-left-over.csv";
    private static final int LEFT_OVER_SHOWN = 10;

    /** By which Excel knows a file in UTF-8. */
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private static final List<String> TABLES =
            List.of("gradebook.csv", "canvas.csv", "moodle.csv", "moodle-worksheet.csv", LEFT_OVER, PassedOverCsv.FILE);

    @Option(names = "--roster", paramLabel = "FILE")
    private @Nullable Path roster;

    @Option(names = "--assignment", paramLabel = "NAME")
    private String assignment = "StrideLab";

    @Option(names = "--excel")
    private boolean excel;

    @Option(names = "--points", paramLabel = "N")
    private @Nullable Double points;

    @Option(names = "--single-file")
    private boolean singleFile;

    @Mixin
    private CourseOption courseOption = new CourseOption();

    private Course course = Course.NONE;
    private Roster people = Roster.NONE;
    private String rosterText = "";

    /** Reads the roster first of all: that it cannot be used must not come out when all is graded. */
    void prepare() throws UserError {
        course = courseOption.read();
        if (points != null && !(points > 0 && points <= 1_000_000)) {
            throw UserError.of("cli.no-points", "--points", points);
        }
        if (roster != null) {
            try {
                people = Roster.read(roster);
                rosterText = Files.readString(roster, StandardCharsets.ISO_8859_1);
            } catch (IOException e) {
                throw UserErrors.cannotRead(roster, e);
            }
        }
    }

    /**
     * Takes what an earlier run left of them in {@code out} out of sight, before anything that may leave this run without
     * its own; {@link #write} puts it back where nothing has changed.
     */
    void withdraw(Path out, SiteWriter site) throws UserError {
        try {
            OwnFiles.delete(out);
            if (RunFolder.isOne(out)) {
                try (RunFolder earlier = RunFolder.open(out)) {
                    List<String> own = new ArrayList<>(TABLES);
                    own.addAll(List.of(MoodleFeedback.FILE, CanvasComments.FILE));
                    Stream.of(OutputFolder.SITE, OutputFolder.REPORTS)
                            .filter(name -> site.wrote(out.resolve(name)))
                            .forEach(own::add);
                    earlier.withdraw(own);
                }
            }
            new OutputFolder(out).unlessForeign(OutputFolder.SITE, site);
        } catch (IOException e) {
            throw UserErrors.cannotWrite(out, e);
        }
    }

    /** Writes them, unless they were made of the same results before; returns the site's start page. */
    Path write(RunFolder folder, Summary summary, ClassNotes notes, SiteWriter site, Terminal terminal)
            throws IOException, UserError {
        String madeOf = String.join(
                "-",
                summary.digest(),
                Integer.toHexString(assignment.hashCode()),
                Integer.toHexString(rosterText.hashCode()),
                String.valueOf(points),
                excel ? "excel" : "",
                singleFile ? "single" : "",
                course.equals(Course.NONE)
                        ? ""
                        : Integer.toHexString(course.toString().hashCode()),
                Integer.toHexString(notes.hashCode()));
        List<HandedIn> all = handedIn(summary.results(), notes);
        People known = people.match(all);
        List<String> notInMoodles = known.inMoodle() ? MoodleCsv.leftOut(summary.results(), known) : List.of();
        printLeftOver(known, notInMoodles, terminal);
        print(
                "course.unmatched",
                course.unmatched(all.stream().map(HandedIn::submission).toList()),
                terminal);
        Map<String, List<FeedbackFile>> feedback = singleFile ? feedback(summary.results(), all, known) : Map.of();
        Path start = folder.out()
                .resolve(OutputFolder.SITE)
                .toAbsolutePath()
                .normalize()
                .resolve("index.html");
        boolean same = summary.graded() == 0 && folder.published().equals(Optional.of(madeOf));
        if (same && folder.restore(files(feedback.keySet()))) {
            printReports(folder.out(), feedback.keySet(), terminal);
            return start;
        }
        folder.publishing();
        Scale scale = new Scale(points);
        Iterable<SubmissionResult> results = course.of(folder.stored(summary.results()), times(notes));
        try {
            OutputFolder out = new OutputFolder(folder.out())
                    .write("gradebook.csv", (excel ? BYTE_ORDER_MARK : "") + GradebookCsv.of(results, known))
                    .write("canvas.csv", CanvasCsv.of(results, known, assignment, scale))
                    .write("moodle.csv", MoodleCsv.of(results, known, assignment, scale))
                    .write("moodle-worksheet.csv", MoodleWorksheet.of(results, known, scale))
                    .write(LEFT_OVER, LeftOverCsv.of(known, notInMoodles));
            out.write(PassedOverCsv.FILE, PassedOverCsv.of(notes.passedOver()));
            out.siteOfClass(site, results, notes.passedOver());
            if (singleFile) {
                Path reports = out.reports(site, results, summary.results());
                Map<String, String> names = ReportNames.of(summary.results());
                for (Map.Entry<String, List<FeedbackFile>> zip : feedback.entrySet()) {
                    FeedbackZip.write(folder.out().resolve(zip.getKey()), zip.getValue(), reports, names);
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        folder.published(madeOf);
        printReports(folder.out(), feedback.keySet(), terminal);
        return start;
    }

    /** The archives that the platforms take back, those that have something in them. */
    private static Map<String, List<FeedbackFile>> feedback(
            List<String> submissions, List<HandedIn> all, People known) {
        Set<String> graded = Set.copyOf(submissions);
        Map<String, List<FeedbackFile>> zips = new TreeMap<>();
        zips.put(MoodleFeedback.FILE, MoodleFeedback.of(submissions, known));
        zips.put(
                CanvasComments.FILE,
                CanvasComments.of(all.stream()
                        .filter(handedIn -> graded.contains(handedIn.submission()))
                        .toList()));
        zips.values().removeIf(List::isEmpty);
        return zips;
    }

    private void printReports(Path out, Set<String> zips, Terminal terminal) {
        if (singleFile) {
            Path folder = out.toAbsolutePath().normalize();
            terminal.printReports(folder.resolve(OutputFolder.REPORTS));
            zips.forEach(zip -> terminal.print(terminal.text("cli.feedback", folder.resolve(zip))));
        }
    }

    /** All that is to be there after a run. */
    private List<String> files(Set<String> zips) {
        List<String> files = new ArrayList<>(TABLES);
        files.addAll(zips);
        files.add(OutputFolder.SITE);
        if (singleFile) {
            files.add(OutputFolder.REPORTS);
        }
        return files;
    }

    /** The whole class, of which a part may have been graded here: who is in another part is neither left over nor absent. */
    private static List<HandedIn> handedIn(List<String> graded, ClassNotes notes) {
        return Stream.concat(graded.stream(), notes.origins().keySet().stream())
                .distinct()
                .map(name -> {
                    Origin origin = notes.origin(name);
                    return new HandedIn(name, origin.files(), origin.people());
                })
                .toList();
    }

    /** What the course decides for itself, once it is read. */
    Course course() {
        return course;
    }

    /** How the class did by the course's points. */
    Summary counted(RunFolder folder, Summary summary, ClassNotes notes) {
        return course.equals(Course.NONE)
                ? summary
                : summary.with(course.of(folder.stored(summary.results()), times(notes)));
    }

    static Function<String, HandInTime> times(ClassNotes notes) {
        return submission -> notes.origin(submission).handedIn();
    }

    /** Says who is left over on either side: a person without a submission gets no grade in the platforms' files. */
    private static void printLeftOver(People known, List<String> notInMoodles, Terminal terminal) {
        print("cli.strangers", known.strangers(), terminal);
        print("cli.not-in-moodles", notInMoodles, terminal);
        print("cli.absent", known.absent(), terminal);
    }

    private static void print(String key, List<String> names, Terminal terminal) {
        if (!names.isEmpty()) {
            String shown =
                    names.stream().limit(LEFT_OVER_SHOWN).map(Terminal::oneLine).collect(Collectors.joining(", "));
            terminal.print(terminal.text(key, names.size(), shown + (names.size() > LEFT_OVER_SHOWN ? ", …" : "")));
        }
    }
}
