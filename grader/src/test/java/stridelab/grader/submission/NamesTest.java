package stridelab.grader.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that platforms and people give to a file: the class in it is found, and nothing is left out in silence. */
final class NamesTest {
    private static final String HOME = "src/main/java/stridelab/exercises/";
    private static final String TEXT =
            "// class Other\npackage stridelab.exercises;\n\n/** It's \"it\". */\n@Deprecated(since = \"{\")\n"
                    + "public final class ShapeFormula { static int f() { return '}'; } }";
    private static final String STUB = "package stridelab.exercises; public final class ShapeFormula {"
            + " private ShapeFormula() {} static int f(int x) { throw new UnsupportedOperationException(\"not started\"); } }";

    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ShapeFormula-1.java",
                "ShapeFormula (1).java",
                "ShapeFormula(2).java",
                "Copy of ShapeFormula.java",
                "ShapeFormula - Copy.java",
                "ShapeFormula - 副本.java",
                "ShapeFormula_v2.java",
                "ShapeFormulaFinal.java",
                "ShapeFormula.java.txt",
                "ShapeFormula.java (1)",
                "ShapeFormula.java-1",
                "ShapeFormula.JAVA",
                "shapeformula.java",
                "ada_12_ShapeFormula.java",
                "ShapeFormula .java",
                "\u0405hapeFormula.java",
                "ShapeFormula\u200b.java",
                "homework.java"
            })
    void theOneFileThatHoldsTheClassIsTakenAndNamed(String name) throws Exception {
        for (String place : List.of(HOME, "lab/" + HOME, "", "work/")) {
            Path in = temp.resolve("in" + place.length());
            Submission submission = Intake.read(Packing.folder(in, place + name, TEXT));
            assertThat(submission.sources()).containsExactly(new SourceFile(place + name, "ShapeFormula", TEXT));
            assertThat(submission.findings()).extracting(Finding::kind).containsExactly("file_renamed");
        }
    }

    @Test
    void aClassThatOnlyLooksLikeAnExerciseIsPointedOut() throws Exception {
        String cyrillic = "ShapeF\u043ermula";
        Submission submission =
                read(HOME + cyrillic + ".java", "package stridelab.exercises; public class " + cyrillic + " { }");
        assertThat(submission.findings())
                .singleElement()
                .isEqualTo(new Finding(
                        "look_alike", "submission.look-alike", List.of(HOME + cyrillic + ".java", "ShapeFormula")));
    }

    @Test
    void whereTheRightNameIsThereTheOtherIsNamed() throws Exception {
        Submission submission = read(HOME + "ShapeFormula.java", TEXT, HOME + "ShapeFormula-1.java", TEXT + " ");
        assertThat(submission.sources()).extracting(SourceFile::path).containsExactly(HOME + "ShapeFormula.java");
        assertThat(keys(submission)).containsExactly("submission.file-spare");
    }

    @Test
    void aStubUnderTheRightNameIsSaidToBeOne() throws Exception {
        assertThat(keys(read(HOME + "ShapeFormula.java", STUB, HOME + "ShapeFormula-1.java", TEXT)))
                .containsExactly("submission.file-spare-stub");
    }

    @Test
    void workThatLiesElsewhereBesideAnUntouchedStubIsSaid() throws Exception {
        assertThat(keys(read(
                        HOME + "ShapeFormula.java", STUB, "ShapeFormula.java", TEXT, "target/ShapeFormula.java", STUB)))
                .containsExactly("submission.work-elsewhere");
        assertThat(keys(read(HOME + "ShapeFormula.java", TEXT, "ShapeFormula.java", TEXT)))
                .isEmpty();
    }

    @Test
    void twoUnderWrongNamesAreBothNamed() throws Exception {
        Submission submission = read(HOME + "ShapeFormula-1.java", TEXT, HOME + "ShapeFormula-2.java", TEXT);
        assertThat(submission.sources()).isEmpty();
        assertThat(submission.ambiguous().get("ShapeFormula"))
                .extracting(Finding::arguments)
                .isEqualTo(List.of("ShapeFormula", HOME + "ShapeFormula-1.java", HOME + "ShapeFormula-2.java"));
    }

    @Test
    void aHelperKeepsItsNameAndAMisnamedOneComesAlong() throws Exception {
        Submission submission = read(
                HOME + "ShapeFormula.java", TEXT,
                HOME + "Channels_tools.java", "package stridelab.exercises; class Channels_tools { }",
                HOME + "All.java", "package stridelab.exercises; class Grid { } class Cell { }",
                HOME + "Sizes (1).java", "package stridelab.exercises; class Sizes { }");
        assertThat(submission.sources())
                .extracting(SourceFile::className)
                .containsExactly("All", "Channels_tools", "ShapeFormula", "Sizes");
        assertThat(submission.findings()).extracting(Finding::kind).containsExactly("file_renamed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\u0070ackage stridelab.exercises; class ShapeFormula { }",
                "/* never closed\npackage stridelab.exercises;\nclass ShapeFormula { }",
                "<<<<<<< HEAD\npackage stridelab.exercises;\n=======\npackage x;\n>>>>>>> b\nclass ShapeFormula { }",
                "package stridelab.exercises\n\npublic final class ShapeFormula { }",
                "pakage stridelab.exercises;\nclass ShapeFormula { }",
                "package stridelab.exercises；\nclass ShapeFormula { }"
            })
    void whatOnlyTheCompilerCanReadGoesToTheCompiler(String text) throws Exception {
        for (String place : List.of(HOME, "lab/" + HOME, "")) {
            Path in = temp.resolve("in" + place.length());
            Submission submission = Intake.read(Packing.folder(in, place + "ShapeFormula.java", text));
            assertThat(submission.sources()).extracting(SourceFile::className).containsExactly("ShapeFormula");
            assertThat(submission.findings()).isEmpty();
        }
    }

    @Test
    void packagesBelowComeAlongAndOthersAreNamed() throws Exception {
        Submission submission = read(
                HOME + "ShapeFormula.java",
                TEXT,
                HOME + "util/Sizes.java",
                "package stridelab.exercises.util; public class Sizes { }",
                HOME + "old/ShapeFormula.java",
                "package stridelab.exercises.old; public class ShapeFormula { }",
                "src/main/java/tools/Tool.java",
                "package tools; public class Tool { }",
                "src/test/java/tools/ToolTest.java",
                "package tools; public class ToolTest { }");
        assertThat(submission.sources())
                .extracting(SourceFile::className)
                .containsExactly("ShapeFormula", "util.Sizes");
        assertThat(keys(submission)).containsExactly("submission.wrong-package", "submission.other-package");
        assertThat(Intake.read(Packing.folder(
                                temp.resolve("flat"),
                                "ShapeFormula.java",
                                TEXT,
                                "util/Sizes.java",
                                "package stridelab.exercises.util; public class Sizes { }"))
                        .sources())
                .extracting(SourceFile::className)
                .containsExactly("ShapeFormula", "util.Sizes");
    }

    @Test
    void looseFilesAreOneSubmissionUnderTheirOwnNames() throws Exception {
        Path in = Packing.folder(temp.resolve("in"), "x_1_ShapeFormula-2.java", TEXT, "x_2_notes.pdf", "x");
        List<Piece> pieces = List.of(
                new Piece(in.resolve("x_1_ShapeFormula-2.java"), "ShapeFormula-2.java"),
                new Piece(in.resolve("x_2_notes.pdf"), "notes.pdf"));
        Submission submission = Intake.read("x", pieces);
        assertThat(submission.name()).isEqualTo("x");
        assertThat(submission.sources()).containsExactly(new SourceFile("ShapeFormula-2.java", "ShapeFormula", TEXT));
        assertThat(Intake.read(in.resolve("x_1_ShapeFormula-2.java")).sources()).hasSize(1);
    }

    private Submission read(String... pathsAndTexts) throws Exception {
        Path in = temp.resolve("in" + pathsAndTexts[1].hashCode() + pathsAndTexts.length);
        return Intake.read(Packing.folder(in, pathsAndTexts));
    }

    private static List<String> keys(Submission submission) {
        return submission.findings().stream().map(Finding::key).toList();
    }
}
