package stridelab.grader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/** The answers, handed in with some files of a case in the place of theirs. */
final class AnswersWith {
    private static final Path CASES = Path.of("src/test/resources/stridelab/grader/cases");
    private static final String HOME = "src/main/java/stridelab/exercises";

    private AnswersWith() {}

    /** Hands the answers in with the files of the case of this name. */
    static void files(String name, Path submission) throws IOException {
        copy(CASES.resolve(name), none(submission));
    }

    /** Hands the answers in as they are; returns the folder of their classes. */
    static Path none(Path submission) throws IOException {
        Path home = Files.createDirectories(submission.resolve(HOME));
        copy(Path.of("../solutions").resolve(HOME), home);
        return home;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
