package stridelab.grader.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import stridelab.grader.files.FileName;

/** Of a class nothing is lost: the submissions in are those graded, those refused with a reason, and those ungraded by our fault. */
final class CountedTest {
    private static final Path CASES = Path.of("src/test/resources/stridelab/grader/cases");

    @TempDir
    Path temp;

    static List<Path> classes() throws IOException {
        try (Stream<Path> cases = Files.list(CASES)) {
            return cases.map(folder -> folder.resolve("class"))
                    .filter(Files::isDirectory)
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("classes")
    void aClassOnWhichTheProgramWasSeenToFailAddsUp(Path folder) throws Exception {
        assertAddsUp(folder);
    }

    @Tag("class-run")
    @ParameterizedTest
    @EnumSource
    void aClassAsAPlatformGivesItAddsUp(Platform platform) throws Exception {
        Path folder = Files.createDirectories(temp.resolve("class"));
        platform.make(folder);
        assertAddsUp(folder);
    }

    @Test
    void everyReportIsWrittenAndPackedForThePlatform() throws Exception {
        Path out = temp.resolve("out");
        Path folder = CASES.resolve("canvas-loose-java/class");
        List<Object> command = List.of("grade-all", folder, "--out", out, "--jobs", 1, "--single-file");
        String said = Run.of(0, command.toArray());
        assertThat(said).contains("reports", "canvas-comments.zip").doesNotContain("moodle-feedback.zip");
        List<String> reports = List.of(
                "hamiltonmargaret_12348.html", "hoppergrace_12347.html", "lovelaceada_12345_67890_stridelab.html");
        assertThat(out.resolve("reports").toFile().list()).containsAll(reports);
        byte[] first = Files.readAllBytes(out.resolve("canvas-comments.zip"));
        assertThat(Run.of(0, command.toArray())).contains("canvas-comments.zip");
        assertThat(out.resolve("canvas-comments.zip")).hasBinaryContent(first);
        Run.of(0, "grade-all", folder, "--out", out, "--jobs", 1);
        assertThat(out.resolve("reports")).doesNotExist();
        assertThat(out.resolve("canvas-comments.zip")).doesNotExist();
        Run.of(0, "site", out, "--out", temp.resolve("again"), "--single-file");
        assertThat(temp.resolve("again/reports").toFile().list()).containsAll(reports);
    }

    private void assertAddsUp(Path folder) throws Exception {
        Path out = temp.resolve("out");
        ClassFolder students = ClassFolder.list(folder, out, Choice.DEFAULT);
        Run.of(0, "grade-all", folder, "--out", out, "--jobs", 2);
        List<CSVRecord> rows = rows(out.resolve("gradebook.csv"));
        Map<String, Long> counts =
                rows.stream().collect(Collectors.groupingBy(row -> row.get("status"), Collectors.counting()));
        assertThat(rows)
                .extracting(row -> row.get("submission"))
                .containsExactlyElementsOf(
                        students.handIns().stream().map(HandIn::name).toList());
        assertThat(counts.keySet()).isSubsetOf("graded", "refused", "empty", "not_graded");
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.get("score").isEmpty()).isEqualTo(row.get("status").equals("not_graded"));
            if (!row.get("status").equals("graded")) {
                assertThat(row.get("why")).isNotBlank();
            }
        });
        assertThat(everyFile(folder)).containsExactlyInAnyOrderElementsOf(accountedFor(students));
    }

    private static List<String> everyFile(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(FileName::of).toList();
        }
    }

    private static List<String> accountedFor(ClassFolder students) {
        return Stream.concat(
                        students.handIns().stream().flatMap(handIn -> handIn.origin().files().stream()),
                        students.passedOver().stream().map(PassedOver::name))
                .distinct()
                .toList();
    }

    private static List<CSVRecord> rows(Path file) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(Files.readString(file), format)) {
            return parser.getRecords();
        }
    }
}
