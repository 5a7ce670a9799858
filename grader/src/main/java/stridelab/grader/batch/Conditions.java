package stridelab.grader.batch;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import stridelab.grader.GradingOptions;
import stridelab.grader.files.Digest;
import stridelab.grader.sandbox.Isolation;

/** What, besides a submission, its result depends on: the program that grades, the seed, the time and the layer. */
final class Conditions {
    private Conditions() {}

    /** A digest of all of them. */
    static String digest(GradingOptions options, Isolation layer) throws IOException {
        return new Digest()
                .add(program())
                .add(options.seeds().toString())
                .add(options.timeout().toString())
                .add(layer.json())
                .add(options.feedback().json())
                .hex();
    }

    /** The program itself rather than its version: one that was built anew may grade otherwise under the same number. */
    private static String program() throws IOException {
        Digest digest = new Digest();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path path = Path.of(entry);
            if (Files.isDirectory(path)) {
                addFolder(digest, path);
            } else if (Files.isRegularFile(path)) {
                digest.add(Files.readAllBytes(path));
            }
        }
        return digest.hex();
    }

    private static void addFolder(Digest digest, Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            digest.add(folder.relativize(file).toString()).add(Files.readAllBytes(file));
        }
    }
}
