package stridelab.grader.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import stridelab.grader.batch.StoredResults;
import stridelab.grader.results.Messages;
import stridelab.grader.results.ResultsJson;
import tools.jackson.core.JacksonException;

/** {@code site DIR --out DIR}: the site once more, from results that are there. */
@Command(name = "site", mixinStandardHelpOptions = true)
final class SiteCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final SiteWriter site;

    @Parameters(paramLabel = "DIR", descriptionKey = "dir")
    private Path results = Path.of("");

    @Option(names = "--out", paramLabel = "DIR", required = true)
    private Path out = Path.of("");

    SiteCommand(Terminal terminal, SiteWriter site) {
        this.terminal = terminal;
        this.site = site;
    }

    @Override
    public Integer call() throws Unusable {
        List<Path> files = files();
        warnOfSeveralVersions(files);
        terminal.printReport(new OutputFolder(out).site(site, new StoredResults(files)));
        return StrideLab.GRADED;
    }

    /** {@code results.json} of one submission, or {@code results/NAME.json} of many, by name. */
    private List<Path> files() throws Unusable {
        Path one = results.resolve("results.json");
        if (Files.isRegularFile(one)) {
            return List.of(one);
        }
        try (Stream<Path> files = Files.list(results.resolve("results"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw Unusable.of("cli.no-results", results);
        }
    }

    /** Points that different versions of the grader gave are not to be compared unawares. */
    private void warnOfSeveralVersions(List<Path> files) throws Unusable {
        Map<String, Integer> versions = new TreeMap<>();
        for (Path file : files) {
            versions.merge(version(file), 1, Integer::sum);
        }
        if (versions.size() > 1) {
            String counts = versions.entrySet().stream()
                    .map(version -> (version.getKey().isEmpty() ? "?" : version.getKey()) + " × " + version.getValue())
                    .collect(Collectors.joining(", "));
            terminal.error(Messages.text("cli.several-versions", counts));
        }
    }

    private static String version(Path file) throws Unusable {
        try {
            return Terminal.oneLine(ResultsJson.read(file).version());
        } catch (IOException | JacksonException e) {
            throw Unusable.of("cli.bad-results", file);
        }
    }
}
