package stridelab.grader.sandbox;

import java.io.File;
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

    /** Where a program is that a layer cannot do without. */
    static String need(String name, Isolation isolation) throws IsolationUnavailable {
        return find(name).orElseThrow(() -> Lack.missing(isolation, name));
    }

    /**
     * A session of its own, as a wrapper: Linux divides the processors among sessions first, so that many threads of one
     * submission take nothing from its neighbours. Nothing where the system has no {@code setsid}.
     */
    static List<String> session() {
        return find("setsid").map(List::of).orElse(List.of());
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
        limits.addAll(List.of("--core=0", "--nofile=64", "--fsize=0", "--cpu=300"));
        // Private memory, and all addresses: a shared mapping counts against the second alone.
        limits.addAll(List.of("--data=" + (768L << 20), "--as=" + (1280L << 20), "--"));
        return limits;
    }
}
