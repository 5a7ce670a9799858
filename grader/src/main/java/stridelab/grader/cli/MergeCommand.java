package stridelab.grader.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import stridelab.grader.batch.Parts;
import stridelab.grader.batch.RunFolder;
import stridelab.grader.batch.Summary;
import stridelab.grader.text.UserError;

/** {@code merge PART... --out DIR}: parts into one whole. */
@Command(name = "merge", mixinStandardHelpOptions = true)
final class MergeCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final SiteWriter site;

    @Parameters(paramLabel = "PART", arity = "1..*", descriptionKey = "parts")
    private List<Path> parts = new ArrayList<>();

    @Option(names = "--out", paramLabel = "DIR", required = true)
    private Path out = Path.of("");

    @Mixin
    private ClassFiles files = new ClassFiles();

    MergeCommand(Terminal terminal, SiteWriter site) {
        this.terminal = terminal;
        this.site = site;
    }

    @Override
    public Integer call() throws UserError {
        files.withdraw(out, site);
        files.prepare();
        for (Path part : parts) {
            if (!Files.isDirectory(part)) {
                throw UserError.of(Files.exists(part) ? "cli.part-is-a-file" : "cli.no-such-part", part);
            }
            if (!Files.isReadable(part)) {
                throw UserErrors.cannotRead(part, new AccessDeniedException(part.toString()));
            }
        }
        try {
            Parts found = new Parts(parts);
            try (RunFolder whole = RunFolder.open(out)) {
                Summary summary = found.merge(whole);
                Path start = files.write(whole, summary, found.notes(), site, terminal);
                new ClassSummary(terminal).print(files.counted(whole, summary, found.notes()), out, start);
                return summary.faults().isEmpty() ? StrideLab.GRADED : StrideLab.OWN_FAULT;
            }
        } catch (IOException e) {
            throw UserErrors.cannotWrite(out, e);
        }
    }
}
