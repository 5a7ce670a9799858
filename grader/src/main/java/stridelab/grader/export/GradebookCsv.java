package stridelab.grader.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import stridelab.grader.results.ExerciseResult;
import stridelab.grader.results.SubmissionResult;

/** A class as {@code gradebook.csv} (RFC 4180): a submission a line, a column for each exercise. */
public final class GradebookCsv {
    private GradebookCsv() {}

    /** The file's text: the results in their order; the columns are the exercises of the first. */
    public static String of(Iterable<SubmissionResult> results) throws IOException {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter csv = CSVFormat.RFC4180.print(text)) {
            boolean first = true;
            for (SubmissionResult result : results) {
                if (first) {
                    csv.printRecord(header(result));
                    first = false;
                }
                csv.printRecord(line(result));
            }
        }
        return text.toString();
    }

    private static List<String> header(SubmissionResult result) {
        return Stream.concat(
                        Stream.of("submission", "score", "max_score", "percent"),
                        result.exercises().stream().map(ExerciseResult::id))
                .toList();
    }

    private static List<String> line(SubmissionResult result) {
        List<String> cells = new ArrayList<>();
        cells.add(CsvText.harmless(result.submission()));
        cells.add(Points.of(result.score()));
        cells.add(Points.of(result.maxScore()));
        cells.add(Points.percent(result.score(), result.maxScore()));
        result.exercises().forEach(exercise -> cells.add(Points.of(exercise.score())));
        return cells;
    }
}
