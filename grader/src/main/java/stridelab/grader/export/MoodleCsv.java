package stridelab.grader.export;

import java.io.IOException;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import stridelab.grader.results.SubmissionResult;

/** A class as Moodle imports grades: two columns to map people by, and a grade with its feedback. */
public final class MoodleCsv {
    private MoodleCsv() {}

    /** The file's text; {@code assignment} is the name of the grade's column. */
    public static String of(Iterable<SubmissionResult> results, Roster roster, String assignment) throws IOException {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter csv = CSVFormat.RFC4180.print(text)) {
            csv.printRecord("useridnumber", "useremail", CsvText.harmless(assignment), "feedback");
            for (SubmissionResult result : results) {
                for (Roster.Person person : roster.of(result.submission())) {
                    csv.printRecord(
                            person.get(person.known() ? "" : result.submission(), "useridnumber", "ID number"),
                            person.get("", "useremail", "email", "Email address"),
                            Points.of(result.score()),
                            CsvText.harmless(feedback(result)));
                }
            }
        }
        return text.toString();
    }

    private static String feedback(SubmissionResult result) {
        return result.exercises().stream()
                .map(exercise ->
                        exercise.className() + " " + Points.of(exercise.score()) + "/" + Points.of(exercise.maxScore()))
                .collect(Collectors.joining("; "));
    }
}
