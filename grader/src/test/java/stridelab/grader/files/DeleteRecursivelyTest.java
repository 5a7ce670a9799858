package stridelab.grader.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeleteRecursivelyTest {
    @TempDir
    Path folder;

    @Test
    void aFolderGoesWithAllThatIsInItAndWhatItsLinksLeadToStays() throws IOException {
        Path outside = Files.createDirectories(folder.resolve("outside"));
        Path kept = Files.writeString(outside.resolve("kept"), "");
        Path tree = Files.createDirectories(folder.resolve("tree/a/课 程"));
        Files.writeString(tree.resolve("file"), "");
        Files.createSymbolicLink(tree.resolve("link"), outside);
        Files.createSymbolicLink(tree.resolve("to nothing"), Path.of("nothing"));
        DeleteRecursively.delete(folder.resolve("tree"));
        assertThat(folder.resolve("tree")).doesNotExist();
        assertThat(kept).exists();
    }

    @Test
    void aLinkGoesAloneAndSoDoesAFile() throws IOException {
        Path kept = Files.writeString(folder.resolve("kept"), "");
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder);
        DeleteRecursively.delete(link);
        assertThat(kept).exists();
        DeleteRecursively.delete(kept);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatIsNotThereIsNoTrouble() throws IOException {
        DeleteRecursively.delete(folder.resolve("gone/before"));
        assertThat(folder).isEmptyDirectory();
    }
}
