package stridelab.grader.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import stridelab.grader.GradingOptions;
import stridelab.grader.batch.Choice;
import stridelab.grader.batch.ClassFolder;
import stridelab.grader.batch.ClassRun;
import stridelab.grader.batch.PassedOver;
import stridelab.grader.batch.RunFolder;
import stridelab.grader.batch.Shard;
import stridelab.grader.batch.Summary;
import stridelab.grader.sandbox.IsolationUnavailable;
import stridelab.grader.text.UserError;

/** {@code grade-all FOLDER --out DIR}: a class, or a part of one. */
@Command(name = "grade-all", mixinStandardHelpOptions = true)
final class GradeAllCommand implements Callable<Integer> {
    private static final int IGNORED_SHOWN = 5;

    private final Terminal terminal;
    private final SiteWriter site;

    @Parameters(paramLabel = "FOLDER", descriptionKey = "folder")
    private Path folder = Path.of("");

    @Option(names = "--out", paramLabel = "DIR", required = true)
    private Path out = Path.of("");

    @Option(names = "--shard", paramLabel = "I/N")
    private @Nullable String shard;

    @Option(names = "--from", paramLabel = "PLATFORM", descriptionKey = "from")
    private String from = "auto";

    @Option(names = "--attempt", paramLabel = "last|first|N", descriptionKey = "attempt")
    private String attempt = "last";

    @Mixin
    private CommonOptions options = new CommonOptions();

    @Mixin
    private ClassFiles files = new ClassFiles();

    GradeAllCommand(Terminal terminal, SiteWriter site) {
        this.terminal = terminal;
        this.site = site;
    }

    @Override
    public Integer call() throws UserError {
        files.withdraw(out, site);
        UserErrors.unlessJavaSuffices();
        files.prepare();
        GradingOptions grading = options.grading(files.course());
        try {
            Shard part = shard == null ? Shard.WHOLE : Shard.parse(shard);
            ClassFolder students = ClassFolder.list(folder, out, Choice.parse(from, attempt));
            printFound(students);
            return run(grading, students, part);
        } catch (IsolationUnavailable e) {
            throw UserErrors.isolation(e);
        } catch (IOException e) {
            throw UserErrors.cannotWrite(out, e);
        }
    }

    private int run(GradingOptions grading, ClassFolder students, Shard part)
            throws IOException, IsolationUnavailable, UserError {
        try (RunFolder run = RunFolder.open(out)) {
            Summary summary;
            try (ProgressDisplay progress =
                    new ProgressDisplay(terminal, students.part(part).size())) {
                summary = new ClassRun(grading, options.jobs()).grade(students, part, run, progress);
            }
            Path start = files.write(run, summary, students.notes(), site, terminal);
            summary = files.counted(run, summary, students.notes());
            new ClassSummary(terminal).print(summary, out, start);
            return summary.faults().isEmpty() ? options.exitCode(summary.lowestPercent(), 100) : StrideLab.OWN_FAULT;
        }
    }

    private void printFound(ClassFolder students) {
        students.platform().ifPresent(name -> terminal.print(terminal.text("cli.download", name, students.people())));
        long attempts =
                students.passedOver().stream().filter(PassedOver::isOlder).count();
        if (attempts > 0) {
            terminal.print(terminal.text("cli.attempts", attempts));
        }
        List<String> ignored = students.passedOver().stream()
                .filter(PassedOver::matters)
                .map(PassedOver::name)
                .toList();
        if (!ignored.isEmpty()) {
            String names =
                    ignored.stream().limit(IGNORED_SHOWN).map(Terminal::oneLine).collect(Collectors.joining(", "));
            String more = ignored.size() > IGNORED_SHOWN ? ", …" : "";
            terminal.print(terminal.text("cli.ignored", ignored.size(), names + more));
        }
    }
}
