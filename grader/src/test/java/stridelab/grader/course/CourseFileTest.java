package stridelab.grader.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stridelab.grader.exercise.Contract;
import stridelab.grader.propertytest.Feedback;
import stridelab.grader.text.Text;
import stridelab.grader.text.UserError;

/** A course file says what it means, or where it does not: by its line and its key. */
class CourseFileTest {
    @TempDir
    Path folder;

    @Test
    void everyKeyIsRead() throws Exception {
        Files.writeString(
                folder.resolve("o.csv"),
                "\ufeffsubmission,exercise,points,reason\r\n\"李雷, a\",channels,7.5,\"late, by permission\"\r\n");
        Course course = read("""
                feedback: category
                seed: 7   # this year's
                exercises:
                  - id: channels
                    points: 20
                  - id: audio-stride
                    title: {en: Sound, zh: 声音}
                deadline: 2026-12-01T23:59:00+08:00
                late: 10%
                overrides: o.csv
                lesson: https://example.org/lesson/
                report: https://example.org/reports/?a=1
                """);
        assertThat(course.feedback()).contains(Feedback.CATEGORY);
        assertThat(course.seed()).contains(7L);
        assertThat(course.exercises())
                .containsExactly(
                        new CountedExercise("channels", 20.0, null),
                        new CountedExercise("audio-stride", null, new Text("Sound", "声音")));
        assertThat(course.deadline()).contains(new Deadline(OffsetDateTime.parse("2026-12-01T23:59:00+08:00"), 10));
        assertThat(course.links())
                .isEqualTo(new Course.Links("https://example.org/lesson/", "https://example.org/reports/?a=1"));
        assertThat(course.corrections())
                .containsExactly(new Correction("李雷, a", "channels", 7.5, "late, by permission"));
    }

    @Test
    void whatInitWritesChangesNothingAndWithoutItsCommentsNamesEveryExercise() throws Exception {
        assertThat(read(CourseTemplate.text())).isEqualTo(Course.NONE);
        String open = CourseTemplate.text()
                .replaceAll("(?m)^# (?=[a-z ]+[:-]|  )", "")
                .replace("overrides:", "# overrides:");
        Course course = read(open);
        assertThat(course.exercises())
                .containsExactlyElementsOf(Contract.all().stream()
                        .map(contract -> new CountedExercise(contract.id(), contract.points(), null))
                        .toList());
        assertThat(course.seed()).isEqualTo(Optional.of(42L));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "seed: 1\\nfedback: full | line 2, key fedback: There is no such key. Known are: deadline, exercises, feedback",
                "exercises:\\n- id: channels\\n  point: 3 | line 3, key exercises[0].point: There is no such key",
                "seed: 1\\nfeedback: all | line 2, key feedback: \"all\" cannot stand there",
                "\\nseed: x | line 2, key seed: \"x\" cannot stand there",
                "exercises:\\n- id: chanels | line 2, key exercises[0].id: \"chanels\" cannot stand there",
                "exercises:\\n- id: channels\\n- id: channels | line 3, key exercises[1].id",
                "exercises:\\n- id: channels\\n  points: -1 | line 3, key exercises[0].points: \"-1\"",
                "exercises:\\n- id: channels\\n  points: NaN | line 3, key exercises[0].points: \"NaN\"",
                "exercises:\\n- points: 3 | line 2, key exercises[0].id",
                "exercises: channels | line 1, key exercises: This has the wrong form",
                "feedback:\\n  - none | line 2, key feedback",
                "seed: 1\\nseed: 2 | line 2",
                "feedback: [ | line",
                "deadline: tomorrow | line 1, key deadline: \"tomorrow\" cannot stand there",
                "deadline: 2026-12-01T23:59:00 | line 1, key deadline",
                "late: shown | line 1, key deadline",
                "deadline: 2026-12-01T23:59:00Z\\nlate: 101% | line 2, key late: \"101%\"",
                "exercises:\\n- id: channels\\n  title: {en: x} | line 3, key exercises[0].title",
                "lesson: javascript:alert(1) | line 1, key lesson",
                "overrides: none.csv | none.csv"
            })
    void anErrorNamesItsLineAndItsKey(String text, String words) {
        UserError error = catchThrowableOfType(UserError.class, () -> read(text.replace("\\n", "\n")));
        assertThat(error.text().en()).contains(words).contains(folder.toString());
        assertThat(error.text().zh()).containsPattern("\\p{IsHan}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "submission,exercise,points|exactly these columns",
                "submission,exercise,points,reason\\nann,nothing,3,why|line 2",
                "submission,exercise,points,reason\\nann,channels,3,why\\nbob,channels,x,why|line 3",
                "submission,exercise,points,reason\\nann,channels|line 2"
            })
    void aCorrectionThatCannotBeIsNamedByItsLine(String csv, String words) throws Exception {
        Files.writeString(folder.resolve("o.csv"), csv.replace("\\n", "\n"));
        UserError error = catchThrowableOfType(UserError.class, () -> read("overrides: o.csv"));
        assertThat(error.text().en()).contains("o.csv", words);
    }

    private Course read(String text) throws Exception {
        return CourseFile.read(Files.writeString(folder.resolve("course.yml"), text));
    }
}
