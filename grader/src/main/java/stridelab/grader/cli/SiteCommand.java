package stridelab.grader.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import stridelab.grader.batch.PassedOver;
import stridelab.grader.batch.RunFolder;
import stridelab.grader.batch.StoredResults;
import stridelab.grader.course.Course;
import stridelab.grader.results.HandInTime;
import stridelab.grader.results.ResultsJson;
import stridelab.grader.results.SubmissionResult;
import stridelab.grader.text.Messages;
import stridelab.grader.text.UserError;
import tools.jackson.core.JacksonException;

/** {@code site RESULTS --out DIR}: the site once more, from results that are there. */
@Command(name = "site", mixinStandardHelpOptions = true)
final class SiteCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final SiteWriter site;

    @Parameters(paramLabel = "RESULTS", descriptionKey = "results")
    private Path results = Path.of("");

    @Option(names = "--out", paramLabel = "DIR", required = true)
    private Path out = Path.of("");

    @Option(names = "--single-file")
    private boolean singleFile;

    @Mixin
    private CourseOption courseOption = new CourseOption();

    SiteCommand(Terminal terminal, SiteWriter site) {
        this.terminal = terminal;
        this.site = site;
    }

    @Override
    public Integer call() throws UserError {
        Path one = results.resolve("results.json");
        OutputFolder folder = new OutputFolder(out).clearSite(site);
        Course course = courseOption.read();
        if (Files.isRegularFile(one)) {
            SubmissionResult result = course.of(read(one), HandInTime.UNKNOWN);
            terminal.printReport(folder.site(site, result));
            reports(folder, List.of(result), List.of(result.submission()));
        } else {
            List<String> submissions = new ArrayList<>();
            Iterable<SubmissionResult> ofClass =
                    course.of(ofClass(submissions), ClassFiles.times(RunFolder.notes(results)));
            terminal.printReport(folder.siteOfClass(site, ofClass, passedOver()));
            reports(folder, ofClass, submissions);
        }
        return StrideLab.GRADED;
    }

    private void reports(OutputFolder folder, Iterable<SubmissionResult> written, List<String> submissions)
            throws UserError {
        if (singleFile) {
            terminal.printReports(folder.reports(site, written, submissions));
        }
    }

    /** {@code results/NAME.json}, by name: each can be read. Their submissions are added to {@code submissions}. */
    private StoredResults ofClass(List<String> submissions) throws UserError {
        List<Path> files = files();
        Map<String, Integer> versions = new TreeMap<>();
        for (Path file : files) {
            SubmissionResult result = read(file);
            submissions.add(result.submission());
            versions.merge(result.version(), 1, Integer::sum);
        }
        if (versions.size() > 1) {
            // Points that different versions of the grader gave are not to be compared unawares.
            terminal.error(Messages.text(
                    "cli.several-versions",
                    versions.entrySet().stream()
                            .map(each -> (each.getKey().isEmpty() ? "?" : each.getKey()) + " × " + each.getValue())
                            .collect(Collectors.joining(", "))));
        }
        return new StoredResults(files);
    }

    /** What the run that wrote the results passed over. */
    private List<PassedOver> passedOver() throws UserError {
        try {
            return PassedOverCsv.read(results.resolve(PassedOverCsv.FILE));
        } catch (IOException e) {
            throw UserErrors.cannotRead(results, e);
        }
    }

    private List<Path> files() throws UserError {
        try (Stream<Path> files = Files.list(results.resolve("results"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (NoSuchFileException | NotDirectoryException e) {
            throw UserError.of("cli.no-results", results);
        } catch (IOException e) {
            throw UserErrors.cannotRead(results, e);
        }
    }

    private static SubmissionResult read(Path file) throws UserError {
        try {
            return ResultsJson.read(file);
        } catch (CharacterCodingException | JacksonException e) {
            throw UserError.of("cli.bad-results", file);
        } catch (IOException e) {
            throw UserErrors.cannotRead(file, e);
        }
    }
}
