package stridelab.grader.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stridelab.grader.results.ExerciseResult;
import stridelab.grader.results.SubmissionResult;

/** The gradebook and what other systems import, read back by a parser that knows nothing of who wrote them. */
@NullUnmarked
class ClassExportsTest {
    @TempDir
    Path folder;

    @Property(tries = 200)
    void everyNameComesBackOutOfTheGradebookAndNoneIsAFormula(@ForAll String name) throws IOException {
        List<CSVRecord> rows = parse(GradebookCsv.of(List.of(result(name, 12.5)), match(Roster.NONE, name)));
        String cell = rows.get(1).get(0);
        assertThat(cell).isIn(name, "'" + name);
        assertThat(cell).doesNotMatch("(?s)\\s*[=+\\-@\uff1d].*");
        assertThat(rows.get(1).toList().subList(1, 5)).containsExactly("12.5", "16", "78.13", "12.5");
    }

    @Test
    void canvasAndMoodleKnowPeopleByTheRoster() throws Exception {
        Path file = folder.resolve("roster.csv");
        Files.writeString(
                file,
                "\ufeffsubmission,Student,ID,SIS User ID,useremail\r\n"
                        + "team-1,\"Li, Hua\",71,s71,li@example.org\r\nteam-1,王芳,72,s72,wang@example.org\r\n");
        Roster roster = Roster.read(file);
        List<SubmissionResult> results = List.of(result("team-1", 10), result("=stranger", 4));

        People people = match(roster, "team-1", "=stranger");
        assertThat(people.strangers()).containsExactly("=stranger");
        List<CSVRecord> canvas = parse(CanvasCsv.of(results, people, "Stride", Scale.OURS));
        assertThat(canvas.get(0).toList())
                .containsExactly("Student", "ID", "SIS User ID", "SIS Login ID", "Section", "Stride");
        assertThat(canvas.get(1).toList()).containsExactly("Points Possible", "", "", "", "", "16");
        assertThat(canvas.get(2).toList()).containsExactly("Li, Hua", "71", "s71", "", "", "10");
        assertThat(canvas.get(3).toList()).containsExactly("王芳", "72", "s72", "", "", "10");
        assertThat(canvas).hasSize(4);

        List<CSVRecord> moodle = parse(MoodleCsv.of(results, people, "Stride", new Scale(100.0)));
        assertThat(moodle.get(0).toList()).containsExactly("useridnumber", "useremail", "Stride", "feedback");
        assertThat(moodle.get(1).toList()).containsExactly("", "li@example.org", "62.5", "Channels 10/16");
        assertThat(moodle).hasSize(3);
    }

    @Test
    void withoutARosterTheSubmissionsNamesStandIn() throws Exception {
        List<SubmissionResult> results = List.of(result("=stranger", 4));
        People nobody = match(Roster.NONE, "=stranger");
        assertThat(parse(CanvasCsv.of(results, nobody, "S", Scale.OURS)).get(2).toList())
                .containsExactly("'=stranger", "", "", "", "", "4");
        assertThat(parse(MoodleCsv.of(results, nobody, "S", Scale.OURS)).get(1).toList())
                .containsExactly("'=stranger", "", "4", "Channels 4/16");
    }

    @Test
    void aRosterMayComeOutOfAChineseExcel() throws Exception {
        Path file = folder.resolve("roster.csv");
        Files.write(file, "submission;Student\r\nann;王芳\r\n".getBytes(Charset.forName("GB18030")));
        List<CSVRecord> canvas =
                parse(CanvasCsv.of(List.of(result("ann", 1)), match(Roster.read(file), "ann"), "S", Scale.OURS));
        assertThat(canvas.get(2).get(0)).isEqualTo("王芳");
    }

    @Test
    void aFileWithoutSubmissionsIsNoRoster() throws Exception {
        Path file = Files.writeString(folder.resolve("roster.csv"), "colour,taste\n");
        assertThatThrownBy(() -> Roster.read(file)).hasMessageContaining("no column \"submission\"");
    }

    private static People match(Roster roster, String... submissions) {
        return roster.match(Stream.of(submissions)
                .map(name -> new HandedIn(name, List.of(), List.of()))
                .toList());
    }

    private static List<CSVRecord> parse(String text) throws IOException {
        try (CSVParser parser = CSVParser.parse(text, CSVFormat.RFC4180)) {
            return parser.getRecords();
        }
    }

    static SubmissionResult result(String name, double score) {
        ExerciseResult exercise =
                new ExerciseResult("channels", "Channels", score, 16, ExerciseResult.Status.FAILED, null, List.of());
        return new SubmissionResult(
                1, name, 42, "process", "2026-11-22T00:00:00Z", 1, 1, score, 16, List.of(), List.of(exercise), "0.1.0");
    }
}
