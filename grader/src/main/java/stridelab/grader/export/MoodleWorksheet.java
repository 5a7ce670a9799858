package stridelab.grader.export;

import java.io.IOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import stridelab.grader.results.SubmissionResult;

/**
 * A class as the grading worksheet of a Moodle assignment, which knows people by their number as participants: the
 * download of the submissions is enough to make it.
 */
public final class MoodleWorksheet {
    private MoodleWorksheet() {}

    /** The file's text: a line for each person whose number is known. */
    public static String of(Iterable<SubmissionResult> results, People people, Scale scale) throws IOException {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter csv = CSVFormat.RFC4180.print(text)) {
            csv.printRecord("Identifier", "Full name", "Grade", "Feedback comments");
            for (SubmissionResult result : results) {
                for (Person person : people.of(result.submission())) {
                    String number = person.get(Columns.MOODLE_NUMBER);
                    if (!number.isEmpty()) {
                        csv.printRecord(
                                number.matches("\\d+") ? "Participant " + number : number,
                                person.row() == 0 ? CsvText.harmless(person.fullName()) : person.fullName(),
                                Points.of(scale.of(result)),
                                MoodleCsv.feedback(result));
                    }
                }
            }
        }
        return text.toString();
    }
}
