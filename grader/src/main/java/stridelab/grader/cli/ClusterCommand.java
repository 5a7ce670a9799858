package stridelab.grader.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import stridelab.grader.text.UserError;

/**
 * {@code cluster --out DIR}: the files that grade a class on several machines.
 *
 * <p>Written by the program, since it is the one file that an instructor has: so they are always of its version.
 */
@Command(name = "cluster", mixinStandardHelpOptions = true)
final class ClusterCommand implements Callable<Integer> {
    private static final List<String> FILES =
            List.of("slurm.sh", "kubernetes.yaml", "github-actions.yml", "gitlab-ci.yml");

    private final Terminal terminal;

    @Option(names = "--out", paramLabel = "DIR", required = true)
    private Path out = Path.of("");

    ClusterCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, UserError {
        OutputFolder folder = new OutputFolder(out);
        for (String name : FILES) {
            folder.write(name, text(name));
            Path file = out.resolve(name);
            if (name.endsWith(".sh") && !file.toFile().setExecutable(true, false)) {
                throw UserErrors.cannotWrite(out, new IOException(file + " cannot be made executable"));
            }
            terminal.print(file.toAbsolutePath().normalize().toString());
        }
        return StrideLab.GRADED;
    }

    private static String text(String name) throws IOException {
        String resource = "/stridelab/grader/cluster/" + name;
        try (InputStream file = Objects.requireNonNull(ClusterCommand.class.getResourceAsStream(resource), resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
