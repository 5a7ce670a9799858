package stridelab.grader.sandbox;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The system's programs that layers are made with. */
final class Programs {
    private static final List<String> FOLDERS = List.of("/usr/bin", "/bin", "/usr/sbin", "/sbin", "/usr/local/bin");

    private Programs() {}

    /** Where a program is: in the system's folders first, so that a path of the user's cannot slip in another. */
    static Optional<String> find(String name) {
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.concat(FOLDERS.stream(), Stream.of(path.split(File.pathSeparator)))
                .filter(folder -> folder.startsWith("/"))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }

    /**
     * Limits on one process, as a wrapper; nothing where the system has none.
     *
     * @param more limits that only this layer has
     */
    static List<String> limits(String... more) {
        Optional<String> program = find("prlimit");
        if (program.isEmpty()) {
            return List.of();
        }
        List<String> limits = new ArrayList<>(List.of(program.get()));
        limits.addAll(List.of(more));
        limits.addAll(List.of("--core=0", "--nofile=64", "--fsize=0", "--data=" + (768L << 20), "--cpu=300", "--"));
        return limits;
    }

    /** Runs a command that says whether a layer works here. */
    static void probe(Isolation isolation, List<String> command) throws IsolationUnavailable {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().clear();
            Process process = builder.start();
            String said = new String(process.getInputStream().readNBytes(2_000), StandardCharsets.UTF_8);
            if (!Processes.gone(process) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IsolationUnavailable(isolation, said.strip().replace('\n', ' '));
            }
        } catch (IOException e) {
            throw new IsolationUnavailable(isolation, String.valueOf(e.getMessage()));
        }
    }
}
