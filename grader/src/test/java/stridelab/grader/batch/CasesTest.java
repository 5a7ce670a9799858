package stridelab.grader.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stridelab.grader.compile.CompiledSubmission;
import stridelab.grader.compile.SubmissionCompiler;
import stridelab.grader.submission.Intake;
import stridelab.grader.submission.Submission;
import stridelab.grader.submission.UnreadableSubmission;

/** Hand-ins and classes on which the program was seen to fail, as they came. */
final class CasesTest {
    private static final Path CASES = Path.of("src/test/resources/stridelab/grader/cases");

    @TempDir
    Path temp;

    @Test
    void namesOfALearningPlatformAreTaken() throws Exception {
        Submission submission = Intake.read(CASES.resolve("lms-suffix/x"));
        assertThat(submission.sources())
                .extracting(source -> source.className())
                .containsExactly("AudioStride", "ShapeFormula");
        assertThat(submission.findings())
                .extracting(finding -> finding.kind())
                .containsOnly("file_renamed")
                .hasSize(2);
    }

    @Test
    void aZipOfBsdtarsIsRead() throws Exception {
        assertThat(Intake.read(CASES.resolve("zip-dot-slash/ada.zip")).sources())
                .extracting(source -> source.className())
                .contains("AudioStride", "ShapeFormula");
    }

    @Test
    void aHelperInAPackageBelowCompilesWithTheRest() throws Exception {
        try (SubmissionCompiler compiler = new SubmissionCompiler()) {
            CompiledSubmission compiled = compiler.compile(Intake.read(CASES.resolve("helper-in-subpackage/x")));
            assertThat(compiled.errors()).isEmpty();
            assertThat(compiled.classes())
                    .containsOnlyKeys("stridelab.exercises.ShapeFormula", "stridelab.exercises.util.Sizes");
        }
    }

    @Test
    void aJarIsAZip() throws Exception {
        assertThat(classes("jar-in-class"))
                .isEqualTo(Map.of("ada", List.of("ShapeFormula"), "bob", List.of("ShapeFormula")));
        assertThat(Intake.read(CASES.resolve("jar-in-class/class/ada.jar")).name())
                .isEqualTo("ada");
    }

    @Test
    void theArchiveInMoodlesFolderIsTheSubmission() throws Exception {
        assertThat(classes("moodle-zip-in-folder"))
                .hasSize(3)
                .allSatisfy((name, classes) -> assertThat(classes).containsExactly("ShapeFormula"));
    }

    @Test
    void canvasFilesAreGroupedByStudent() throws Exception {
        assertThat(classes("canvas-loose-java"))
                .isEqualTo(Map.of(
                        "hamiltonmargaret_12348", List.of("ShapeFormula"),
                        "hoppergrace_12347", List.of("AudioStride", "ShapeFormula"),
                        "lovelaceada_12345_67890_stridelab", List.of("ShapeFormula")));
    }

    @Test
    void moodlesOnlineTextIsNoSecondSubmission() throws Exception {
        ClassFolder students = read("moodle-onlinetext-row");
        assertThat(students.handIns())
                .extracting(HandIn::name)
                .containsExactly(
                        "Ada Lovelace_1001_assignsubmission_file",
                        "Barbara Liskov_1009_assignsubmission_file",
                        "Donald Knuth_1010");
        assertThat(students.passedOver())
                .containsExactly(new PassedOver("Ada Lovelace_1001_assignsubmission_onlinetext", "note"));
    }

    @Test
    void everyOtherArchiveGetsItsRowAndTheReason() throws Exception {
        ClassFolder students = read("other-archives-in-class");
        assertThat(students.handIns()).hasSize(8);
        assertThat(students.passedOver()).isEmpty();
        for (HandIn handIn : students.handIns().subList(1, 8)) {
            String key = catchThrowableOfType(
                            UnreadableSubmission.class, () -> Intake.read(handIn.name(), handIn.pieces()))
                    .finding()
                    .key();
            assertThat(key)
                    .isEqualTo(handIn.name().equals("student6") ? "submission.damaged" : "submission.other-archive");
        }
    }

    @Test
    void aClassRunPutsPeopleIntoTheFilesOfPlatformsAndSaysWhoIsLeftOver() throws Exception {
        Path roster = temp.resolve("roster.csv");
        String moodles = Files.readString(CASES.resolve("moodle-onlinetext-row/roster.csv"));
        Files.writeString(roster, moodles.stripTrailing() + "\nnobody,nobody@example.org\n");
        Path out = temp.resolve("out");
        Path folder = CASES.resolve("moodle-onlinetext-row/class");
        String said = Run.of(0, "grade-all", folder, "--out", out, "--roster", roster, "--excel", "--jobs", 1);
        assertThat(said)
                .contains("Moodle's download, 3 people", "Submissions: 3 ")
                .contains(
                        "Not on the roster, and so without a line in canvas.csv and moodle.csv: 1 (Donald Knuth_1010)")
                .contains("without a submission: 1 (nobody)");
        assertThat(rows(out.resolve("moodle.csv")))
                .extracting(row -> row.get(1) + " " + row.get(2))
                .containsExactly("useremail StrideLab", "ada@example.org 14", "barbara@example.org 14");
        assertThat(rows(out.resolve("moodle-worksheet.csv")))
                .extracting(row -> row.get(0) + " " + row.get(1) + " " + row.get(2))
                .containsExactly(
                        "Identifier Full name Grade",
                        "Participant 1001 Ada Lovelace 14",
                        "Participant 1009 Barbara Liskov 14");
        assertThat(rows(out.resolve("passed-over.csv")).get(1).get(0))
                .isEqualTo("Ada Lovelace_1001_assignsubmission_onlinetext");
        assertThat(rows(out.resolve("roster-left-over.csv"))).hasSize(3);
        // The three who handed in, and the one who did not.
        assertThat(Files.readString(out.resolve("gradebook.csv")))
                .startsWith("\ufeffsubmission,")
                .hasLineCount(5)
                .containsOnlyOnce(",missing,");
    }

    private static List<CSVRecord> rows(Path file) throws Exception {
        try (CSVParser parser = CSVParser.parse(Files.readString(file), CSVFormat.RFC4180)) {
            return parser.getRecords();
        }
    }

    private ClassFolder read(String name) throws Exception {
        return ClassFolder.list(CASES.resolve(name).resolve("class"), temp.resolve("out"), Choice.DEFAULT);
    }

    /** The classes of each submission. */
    private Map<String, List<String>> classes(String name) throws Exception {
        Map<String, List<String>> classes = new TreeMap<>();
        for (HandIn handIn : read(name).handIns()) {
            classes.put(
                    handIn.name(),
                    Intake.read(handIn.name(), handIn.pieces()).sources().stream()
                            .map(source -> source.className())
                            .toList());
        }
        return classes;
    }
}
