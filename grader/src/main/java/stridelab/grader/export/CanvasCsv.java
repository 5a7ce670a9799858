package stridelab.grader.export;

import java.io.IOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import stridelab.grader.results.SubmissionResult;

/** A class as Canvas imports grades: the columns that it knows people by, and one for the assignment. */
public final class CanvasCsv {
    private CanvasCsv() {}

    /** The file's text; {@code assignment} is the name of the column, which Canvas makes an assignment of. */
    public static String of(Iterable<SubmissionResult> results, Roster roster, String assignment) throws IOException {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter csv = CSVFormat.RFC4180.print(text)) {
            csv.printRecord("Student", "ID", "SIS User ID", "SIS Login ID", "Section", CsvText.harmless(assignment));
            boolean first = true;
            for (SubmissionResult result : results) {
                if (first) {
                    csv.printRecord("Points Possible", "", "", "", "", Points.of(result.maxScore()));
                    first = false;
                }
                for (Roster.Person person : roster.of(result.submission())) {
                    csv.printRecord(
                            person.get(result.submission(), "Student", "name"),
                            person.get("", "ID"),
                            person.get("", "SIS User ID"),
                            person.get("", "SIS Login ID"),
                            person.get("", "Section"),
                            Points.of(result.score()));
                }
            }
        }
        return text.toString();
    }
}
