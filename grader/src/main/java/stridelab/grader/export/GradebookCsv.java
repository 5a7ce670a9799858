package stridelab.grader.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import stridelab.grader.results.ExerciseResult;
import stridelab.grader.results.PropertyResult;
import stridelab.grader.results.Standing;
import stridelab.grader.results.SubmissionResult;

/**
 * A class as {@code gradebook.csv} (RFC 4180): a submission a line, a column for each exercise, and at the end what became
 * of it. So a zero that tests gave, a zero of what could not be read, a person who handed in nothing and a submission
 * that the grader failed at are four different lines.
 */
public final class GradebookCsv {
    /** The status of a person who is on the roster and handed in nothing. */
    static final String MISSING = "missing";

    private static final int BEFORE_EXERCISES = 4;

    private GradebookCsv() {}

    /**
     * The file's text: the results in their order, then a line for each person without a submission; the columns are the
     * exercises of the first.
     */
    public static String of(Iterable<SubmissionResult> results, People people) throws IOException {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter csv = CSVFormat.RFC4180.print(text)) {
            boolean first = true;
            int exercises = 0;
            for (SubmissionResult result : results) {
                if (first) {
                    csv.printRecord(header(result));
                    first = false;
                    exercises = result.exercises().size();
                }
                csv.printRecord(line(result));
            }
            for (String absent : people.absent()) {
                List<String> cells = new ArrayList<>(Collections.nCopies(BEFORE_EXERCISES + exercises, ""));
                cells.set(0, CsvText.harmless(absent));
                cells.addAll(List.of(MISSING, ""));
                csv.printRecord(cells);
            }
        }
        return text.toString();
    }

    private static List<String> header(SubmissionResult result) {
        return Stream.of(
                        Stream.of("submission", "score", "max_score", "percent"),
                        result.exercises().stream().map(ExerciseResult::id),
                        Stream.of("status", "why"))
                .flatMap(columns -> columns)
                .toList();
    }

    private static List<String> line(SubmissionResult result) {
        List<String> cells = new ArrayList<>();
        cells.add(CsvText.harmless(result.submission()));
        cells.add(Points.of(result.score()));
        cells.add(Points.of(result.maxScore()));
        cells.add(Points.percent(result.score(), result.maxScore()));
        result.exercises().forEach(exercise -> cells.add(Points.of(exercise.score())));
        cells.add(Standing.of(result).json());
        cells.add(CsvText.harmless(why(result)));
        return cells;
    }

    /** Why nothing could be read; or the exercises on which no test was run, each with its status. */
    private static String why(SubmissionResult result) {
        if (Standing.of(result) == Standing.REFUSED) {
            return Standing.refusal(result)
                    .map(text -> text.en() + " / " + text.zh())
                    .orElse("");
        }
        return result.exercises().stream()
                .filter(GradebookCsv::untested)
                .map(exercise -> exercise.id() + ": " + exercise.status().json())
                .collect(Collectors.joining(", "));
    }

    private static boolean untested(ExerciseResult exercise) {
        return exercise.score() == null
                || !exercise.properties().isEmpty()
                        && exercise.properties().stream()
                                .allMatch(property -> property.status() == PropertyResult.Status.NOT_RUN);
    }
}
