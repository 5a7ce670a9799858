package stridelab.grader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The answers with some files written in another way, which the contract allows: each has full marks. */
class UnusualButRightTest {
    private static final Path CASES = Path.of("src/test/resources/stridelab/grader/cases");
    private static final String HOME = "src/main/java/stridelab/exercises";

    @TempDir
    Path submission;

    @ParameterizedTest
    @ValueSource(strings = {"format-slip", "inherited"})
    void itHasFullMarks(String name) throws Exception {
        Path home = Files.createDirectories(submission.resolve(HOME));
        copy(Path.of("../solutions").resolve(HOME), home);
        copy(CASES.resolve(name), home);
        try (Grader grader = new Grader(GradingOptions.defaults())) {
            assertThat(grader.grade(submission).score()).isEqualTo(100);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
