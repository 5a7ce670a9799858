package stridelab.grader.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import stridelab.grader.batch.ClassNotes;
import stridelab.grader.batch.Origin;
import stridelab.grader.batch.Refused;
import stridelab.grader.batch.RunFolder;
import stridelab.grader.batch.StoredResults;
import stridelab.grader.batch.Summary;
import stridelab.grader.export.CanvasCsv;
import stridelab.grader.export.GradebookCsv;
import stridelab.grader.export.HandedIn;
import stridelab.grader.export.LeftOverCsv;
import stridelab.grader.export.MoodleCsv;
import stridelab.grader.export.MoodleWorksheet;
import stridelab.grader.export.People;
import stridelab.grader.export.Roster;
import stridelab.grader.export.Scale;

/** What is made of a class's results: the gradebook, files for Canvas and Moodle, the site. */
final class ClassFiles {
    private static final String SITE = "site";
    private static final String LEFT_OVER = "roster-left-over.csv";
    private static final int LEFT_OVER_SHOWN = 10;

    /** By which Excel knows a file in UTF-8. */
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private static final List<String> TABLES =
            List.of("gradebook.csv", "canvas.csv", "moodle.csv", "moodle-worksheet.csv", LEFT_OVER, PassedOverCsv.FILE);
    private static final List<String> ALL =
            Stream.concat(TABLES.stream(), Stream.of(SITE)).toList();

    @Option(names = "--roster", paramLabel = "FILE")
    private @Nullable Path roster;

    @Option(names = "--assignment", paramLabel = "NAME")
    private String assignment = "StrideLab";

    @Option(names = "--excel")
    private boolean excel;

    @Option(names = "--points", paramLabel = "N")
    private @Nullable Double points;

    private Roster people = Roster.NONE;
    private String rosterText = "";

    /** Reads the roster first of all: that it cannot be used must not come out when all is graded. */
    void prepare() throws Unusable {
        if (points != null && !(points > 0 && points <= 1_000_000)) {
            throw Unusable.of("cli.no-points", "--points", points);
        }
        if (roster != null) {
            try {
                people = Roster.read(roster);
                rosterText = Files.readString(roster, StandardCharsets.ISO_8859_1);
            } catch (Roster.Unusable e) {
                throw new Unusable(e.text());
            } catch (IOException e) {
                throw Unusable.cannotRead(roster, e);
            }
        }
    }

    /**
     * Takes what an earlier run left of them in {@code out} out of sight, before anything that may leave this run without
     * its own; {@link #write} puts it back where nothing has changed.
     */
    void withdraw(Path out, SiteWriter site) throws Unusable {
        try {
            OwnFiles.delete(out);
            if (RunFolder.isOne(out)) {
                try (RunFolder earlier = RunFolder.open(out)) {
                    earlier.withdraw(site.wrote(out.resolve(SITE)) ? ALL : TABLES);
                }
            }
        } catch (Refused e) {
            throw new Unusable(e.text());
        } catch (IOException e) {
            throw Unusable.cannotWrite(out, e);
        }
    }

    /** Writes them, unless they were made of the same results before; returns the site's start page. */
    Path write(RunFolder folder, Summary summary, ClassNotes notes, SiteWriter site, Terminal terminal)
            throws IOException, Unusable {
        String madeOf = String.join(
                "-",
                summary.digest(),
                Integer.toHexString(assignment.hashCode()),
                Integer.toHexString(rosterText.hashCode()),
                String.valueOf(points),
                excel ? "excel" : "",
                Integer.toHexString(notes.hashCode()));
        People known = people.match(handedIn(summary.results(), notes));
        printLeftOver(known, terminal);
        Path start = folder.out().resolve(SITE).toAbsolutePath().normalize().resolve("index.html");
        boolean same = summary.graded() == 0 && folder.published().equals(Optional.of(madeOf));
        if (same && folder.restore(ALL)) {
            return start;
        }
        folder.publishing();
        Scale scale = new Scale(points);
        StoredResults results = folder.stored(summary.results());
        try {
            OutputFolder out = new OutputFolder(folder.out())
                    .write("gradebook.csv", (excel ? BYTE_ORDER_MARK : "") + GradebookCsv.of(results))
                    .write("canvas.csv", CanvasCsv.of(results, known, assignment, scale))
                    .write("moodle.csv", MoodleCsv.of(results, known, assignment, scale))
                    .write("moodle-worksheet.csv", MoodleWorksheet.of(results, known, scale))
                    .write(LEFT_OVER, LeftOverCsv.of(known));
            out.write(PassedOverCsv.FILE, PassedOverCsv.of(notes.passedOver()));
            out.siteOfClass(site, results, notes.passedOver());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        folder.published(madeOf);
        return start;
    }

    private static List<HandedIn> handedIn(List<String> submissions, ClassNotes notes) {
        return submissions.stream()
                .map(name -> {
                    Origin origin = notes.origin(name);
                    return new HandedIn(name, origin.files(), origin.people());
                })
                .toList();
    }

    /** Says who is left over on either side: a person without a submission gets no grade in the platforms' files. */
    private static void printLeftOver(People known, Terminal terminal) {
        print("cli.strangers", known.strangers(), terminal);
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
