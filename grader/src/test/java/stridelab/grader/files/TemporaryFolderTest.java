package stridelab.grader.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemporaryFolderTest {
    @TempDir
    Path parent;

    @Test
    void goesWithAllThatIsInItAndEndsWhatUsesItFirst() throws Exception {
        TemporaryFolder folder = TemporaryFolder.make(parent, "grading");
        Files.createDirectories(folder.path().resolve("a/b"));
        Files.writeString(folder.path().resolve("a/b/c"), "c");
        Process user =
                new ProcessBuilder("cat").directory(folder.path().toFile()).start();
        folder.usedBy(user);
        folder.close();
        assertThat(parent).isEmptyDirectory();
        assertThat(user.isAlive()).isFalse();
        folder.close();
    }

    @Test
    void onlyWhatWasLeftBehindIsSwept() throws Exception {
        Path left = Files.createDirectory(parent.resolve("grading-left"));
        Files.createFile(left.resolve(".lock"));
        Files.createDirectory(parent.resolve("grading-without-lock"));
        Path elsewhere = Files.createDirectory(parent.resolve("elsewhere"));
        Files.createFile(elsewhere.resolve(".lock"));
        Files.createSymbolicLink(parent.resolve("grading-link"), elsewhere);
        try (TemporaryFolder own = TemporaryFolder.make(parent, "grading");
                TemporaryFolder other = TemporaryFolder.make(parent, "grading")) {
            assertThat(parent)
                    .isDirectoryContaining(own.path()::equals)
                    .isDirectoryContaining(other.path()::equals)
                    .isDirectoryContaining("glob:**grading-without-lock")
                    .isDirectoryContaining("glob:**grading-link")
                    .isDirectoryNotContaining("glob:**grading-left");
            assertThat(elsewhere.resolve(".lock")).exists();
        }
    }
}
