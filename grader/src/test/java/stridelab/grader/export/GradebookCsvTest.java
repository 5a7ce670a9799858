package stridelab.grader.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import stridelab.grader.results.ExerciseResult;
import stridelab.grader.results.ExerciseResult.Status;
import stridelab.grader.results.Problem;
import stridelab.grader.results.PropertyResult;
import stridelab.grader.results.SubmissionResult;
import stridelab.grader.text.Text;

/** Four kinds of nothing, told apart: a zero of the tests, a zero of the intake, no hand-in, and a failed grading. */
class GradebookCsvTest {
    private static final Text NO_ZIP = new Text("=not a zip", "不是 zip");

    @Test
    void everyKindOfNothingIsALineOfItsOwn() throws IOException {
        People people = new People(Map.of(), true, List.of(), List.of("=Pat"));
        List<CSVRecord> rows = parse(GradebookCsv.of(
                List.of(
                        result("wrong", 0.0, Status.FAILED, PropertyResult.Status.FAILED, null),
                        result("broken", 0.0, Status.COMPILE_ERROR, PropertyResult.Status.NOT_RUN, null),
                        result("unreadable", 0.0, Status.MISSING, PropertyResult.Status.NOT_RUN, NO_ZIP),
                        result("empty", 0.0, Status.MISSING, PropertyResult.Status.NOT_RUN, null),
                        result("ours", null, Status.NOT_GRADED, PropertyResult.Status.NOT_RUN, null)),
                people));
        assertThat(rows)
                .extracting(row -> String.join("|", row.toList()))
                .containsExactly(
                        "submission|score|max_score|percent|channels|status|why",
                        "wrong|0|16|0|0|graded|",
                        "broken|0|16|0|0|graded|channels: compile_error",
                        "unreadable|0|16|0|0|refused|'=not a zip / 不是 zip",
                        "empty|0|16|0|0|empty|channels: missing",
                        "ours||16|||not_graded|channels: not_graded",
                        "'=Pat|||||missing|");
    }

    private static SubmissionResult result(
            String name, @Nullable Double score, Status status, PropertyResult.Status property, @Nullable Text why) {
        Text title = new Text("title", "标题");
        ExerciseResult exercise = new ExerciseResult(
                "channels",
                "Channels",
                score,
                16,
                status,
                why == null ? title : why,
                List.of(new PropertyResult(
                        "channels/a", "a", property, 0, 16, 0, null, title, null, null, null, null)));
        return new SubmissionResult(
                1,
                name,
                42,
                "process",
                "2026-11-22T00:00:00Z",
                1,
                1,
                score,
                16,
                why == null ? List.of() : List.of(new Problem("damaged", why)),
                List.of(exercise),
                "0.1.0");
    }

    private static List<CSVRecord> parse(String text) throws IOException {
        try (CSVParser parser = CSVParser.parse(text, CSVFormat.RFC4180)) {
            return parser.getRecords();
        }
    }
}
