package stridelab.grader.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stridelab.grader.text.UserError;

/** A folder that is not a class's is told so, and which it seems to be. */
final class ClassLevelTest {
    private static final String FILE = "src/main/java/stridelab/exercises/ShapeFormula.java";

    @TempDir
    Path temp;

    @Test
    void aSingleProjectIsToldSo() throws Exception {
        write("lab/" + FILE);
        write("lab/pom.xml");
        refuses("lab", "is the project of one student");
        write("loose/ShapeFormula.java");
        refuses("loose", "is the project of one student");
    }

    @Test
    void oneFolderTooHighIsToldTheFolder() throws Exception {
        write("year/class/ann/" + FILE);
        write("year/class/ben/lab/" + FILE);
        refuses("year", "a class in " + temp.resolve("year/class"));
        write("moodle/zip/Ann_12_assignsubmission_file/ShapeFormula.java");
        write("moodle/zip/Ben_13_assignsubmission_file/ShapeFormula.java");
        refuses("moodle", "a class in " + temp.resolve("moodle/zip"));
        assertThat(ClassFolder.list(temp.resolve("year"), temp.resolve("out"), Choice.parse("folders", "last"))
                        .handIns())
                .hasSize(1);
    }

    @Test
    void oneStudentIsAClassToo() throws Exception {
        write("a/ann/" + FILE);
        write("b/ann/lab/" + FILE);
        write("c/ann/ShapeFormula.java");
        write("d/ann/work.zip");
        write("e/ann/one/ShapeFormula.java");
        write("e/ann/two/AudioStride.java");
        for (String folder : new String[] {"a", "b", "c", "d", "e"}) {
            assertThat(ClassFolder.list(temp.resolve(folder), temp.resolve("out"), Choice.DEFAULT)
                            .handIns())
                    .extracting(HandIn::name)
                    .containsExactly("ann");
        }
    }

    @Test
    void anArchiveThatIsNoneAndAPlatformThatIsNotKnownAreRefused() throws Exception {
        write("words.zip");
        refuses("words.zip", "cannot be unpacked");
        assertThatExceptionOfType(UserError.class)
                .isThrownBy(() -> Choice.parse("blackbord", "last"))
                .withMessageContaining("auto, moodle, canvas");
        assertThatExceptionOfType(UserError.class)
                .isThrownBy(() -> Choice.parse("auto", "0"))
                .withMessageContaining("--attempt");
    }

    private void refuses(String folder, String why) {
        assertThatExceptionOfType(UserError.class)
                .isThrownBy(() -> ClassFolder.list(temp.resolve(folder), temp.resolve("out"), Choice.DEFAULT))
                .withMessageContaining(why);
    }

    private void write(String path) throws Exception {
        Files.createDirectories(temp.resolve(path).getParent());
        Files.writeString(temp.resolve(path), "");
    }
}
