package stridelab.site.program;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The packaged jar, and other programs beside it, each in a process of its own. */
final class Program {
    /** The jar that the build made. */
    static final Path JAR =
            Path.of(System.getProperty("stridelab.jar", "target/stridelab.jar")).toAbsolutePath();

    /** The Maven that this build runs in. */
    static final Path MAVEN = Path.of(System.getProperty("maven.home", "/usr/share/maven"), "bin", "mvn");

    /** Where that Maven keeps what it has fetched: what this build needed, a build of a copy needs too. */
    static final String LOCAL_REPOSITORY =
            System.getProperty("local.repository", System.getProperty("user.home") + "/.m2/repository");

    static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    /** The repository's root. */
    static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();

    /** Each thing that the program does. */
    static final List<String> COMMANDS = List.of(
            "grade",
            "grade-all",
            "merge",
            "cluster",
            "site",
            "course",
            "handout",
            "gradescope",
            "doctor",
            "prepare",
            "completion");

    private Program() {}

    /** Runs the jar with these arguments in a folder. */
    static Run stridelab(Path folder, Map<String, String> environment, String... arguments) {
        return run(folder, environment, command(arguments));
    }

    /** What runs the jar with these arguments. */
    static List<String> command(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                JAVA.toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-jar",
                JAR.toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** Runs a program to its end; its output goes through files, so that no pipe can fill up. */
    static Run run(Path folder, Map<String, String> environment, List<String> command) {
        try {
            Path out = Files.createTempFile("out", null);
            Path err = Files.createTempFile("err", null);
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            // What the build's own machine says of itself is not what a user's says.
            builder.environment().keySet().removeIf(name -> name.startsWith("GITHUB_") || name.equals("CI"));
            builder.environment().putAll(environment);
            int code = builder.start().waitFor();
            Run run = new Run(code, read(out), read(err));
            Files.delete(out);
            Files.delete(err);
            return run;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Copies a folder with everything in it. */
    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(requireNonNull(target.getParent()));
                Files.copy(file, target);
            }
        }
    }

    private static String read(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    /** How a program ended and what it said. */
    record Run(int code, String out, String err) {}
}
