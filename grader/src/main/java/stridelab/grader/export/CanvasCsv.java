package stridelab.grader.export;

import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import stridelab.grader.results.SubmissionResult;

/**
 * A class as Canvas imports grades: the columns that it knows people by, and one for the assignment.
 *
 * <p>Canvas looks for a student by {@code ID}, then by the SIS columns, then by name, and takes an empty grade for none.
 */
public final class CanvasCsv {
    private CanvasCsv() {}

    /**
     * The file's text: a line for each person who is known.
     *
     * @param assignment the name of the column, which Canvas makes an assignment of
     */
    public static String of(Iterable<SubmissionResult> results, People people, String assignment, Scale scale)
            throws IOException {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter csv = CSVFormat.RFC4180.print(text)) {
            csv.printRecord("Student", "ID", "SIS User ID", "SIS Login ID", "Section", CsvText.harmless(assignment));
            boolean first = true;
            for (SubmissionResult result : results) {
                if (first) {
                    csv.printRecord("Points Possible", "", "", "", "", Points.of(scale.most(result)));
                    first = false;
                }
                if (!people.known()) {
                    csv.printRecord(CsvText.harmless(result.submission()), "", "", "", "", Points.of(scale.of(result)));
                }
                for (Person person : people.of(result.submission())) {
                    csv.printRecord(List.of(
                            name(person),
                            person.get(Columns.CANVAS_ID),
                            person.get(Columns.SIS_ID),
                            person.get(Columns.LOGIN),
                            person.get(Columns.SECTION),
                            Points.of(scale.of(result))));
                }
            }
        }
        return text.toString();
    }

    /** A name that is known from the download alone is of its student's making, and a spreadsheet may show it. */
    private static String name(Person person) {
        String student = person.get(Columns.STUDENT);
        String name = student.isEmpty() ? person.fullName() : student;
        return person.row() == 0 ? CsvText.harmless(name) : name;
    }
}
