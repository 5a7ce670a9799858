package stridelab.grader.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import stridelab.grader.handout.Handout;
import stridelab.grader.handout.ProjectFiles;
import stridelab.grader.text.UserError;

/** {@code handout --out DIR|FILE.zip}: the students' project. */
@Command(name = "handout", mixinStandardHelpOptions = true)
final class HandoutCommand implements Callable<Integer> {
    /** What may stand between single quotes in YAML and in an expression of GitHub's, and between double ones in a shell. */
    private static final Pattern URL = Pattern.compile("https?://[\\w.~:/?#@!&()*+,;=%-]+");

    private final Terminal terminal;

    @Option(names = "--out", paramLabel = "DIR|FILE.zip", required = true)
    private Path out = Path.of("");

    @Option(names = "--grader-url", paramLabel = "URL")
    private String graderUrl = "";

    @Mixin
    private CourseOption courseOption = new CourseOption();

    HandoutCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws UserError, IOException {
        if (!graderUrl.isEmpty() && !URL.matcher(graderUrl).matches()) {
            throw UserError.of("cli.bad-url", "--grader-url", graderUrl);
        }
        ProjectFiles project = Handout.project(graderUrl, courseOption.read());
        boolean zip = out.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
        try {
            if (zip) {
                project.writeZip(out, "stridelab-exercises/");
            } else {
                refuseToMix();
                project.writeFolder(out);
            }
        } catch (IOException e) {
            throw UserErrors.cannotWrite(out, e);
        }
        terminal.print(terminal.text(
                zip ? "cli.handout-zip" : "cli.handout-folder",
                out.toAbsolutePath().normalize()));
        return StrideLab.GRADED;
    }

    /** A stub never overwrites a file that is there. */
    private void refuseToMix() throws IOException, UserError {
        if (!Files.isDirectory(out)) {
            return;
        }
        try (Stream<Path> files = Files.list(out)) {
            if (files.findAny().isPresent()) {
                throw UserError.of("cli.not-empty", out);
            }
        }
    }
}
