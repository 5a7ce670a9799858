package stridelab.grader.sandbox;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
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

    /** The limits that hold in every layer, as a wrapper; nothing where the system has none. */
    static List<String> limits() {
        return find("prlimit")
                .map(program -> List.of(
                        program, "--core=0", "--nofile=64", "--fsize=0", "--data=" + (768L << 20), "--cpu=300", "--"))
                .orElse(List.of());
    }
}
