package stridelab.grader.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import stridelab.grader.files.FileName;

/**
 * Whole submissions that were written from the handout alone, by writers who saw neither the answers nor the hidden tests:
 * careful and hasty ones, half-finished ones, slow ones, in many styles. They stay as they were written.
 */
final class NaturalSubmissions {
    private static final Path FOLDER = Path.of("src/test/resources/stridelab/grader/natural");
    private static final String HOME = "src/main/java/stridelab/exercises";

    private NaturalSubmissions() {}

    static List<String> names() {
        return list(FOLDER).stream().map(FileName::of).toList();
    }

    /** Where the files of one are. */
    static Path folder(String name) {
        return FOLDER.resolve(name);
    }

    /** Copies one to where a student would hand it in, below {@code folder}. */
    static Path handIn(String name, Path folder) throws IOException {
        Path submission = folder.resolve(name);
        Path home = Files.createDirectories(submission.resolve(HOME));
        for (Path source : list(FOLDER.resolve(name))) {
            Files.copy(source, home.resolve(FileName.of(source)));
        }
        return submission;
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
