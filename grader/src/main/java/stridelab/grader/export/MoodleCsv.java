package stridelab.grader.export;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import stridelab.grader.results.SubmissionResult;

/**
 * A class as Moodle imports grades: two columns to map people by, and a grade with its feedback.
 *
 * <p>Where the column to map by is empty in a line, Moodle books that line's grade on the person of the line before: so one
 * of the two columns is filled in every line, and the other in every line or in none.
 */
public final class MoodleCsv {
    private MoodleCsv() {}

    /**
     * The file's text: a line for each person who is known by number or address.
     *
     * @param assignment the name of the grade's column
     */
    public static String of(Iterable<SubmissionResult> results, People people, String assignment, Scale scale)
            throws IOException {
        Columns mapped = mapped(people);
        Columns other = mapped == Columns.EMAIL ? Columns.NUMBER : Columns.EMAIL;
        // A second column with gaps would do the harm if it were the one that is mapped.
        boolean both = people.all()
                .filter(person -> !person.get(mapped).isEmpty())
                .noneMatch(person -> person.get(other).isEmpty());
        StringBuilder text = new StringBuilder();
        try (CSVPrinter csv = CSVFormat.RFC4180.print(text)) {
            csv.printRecord("useridnumber", "useremail", CsvText.harmless(assignment), "feedback");
            for (SubmissionResult result : results) {
                if (!people.known()) {
                    csv.printRecord(
                            CsvText.harmless(result.submission()), "", Points.of(scale.of(result)), feedback(result));
                }
                for (Person person : people.of(result.submission())) {
                    if (!person.get(mapped).isEmpty()) {
                        csv.printRecord(
                                mapped == Columns.NUMBER || both ? person.get(Columns.NUMBER) : "",
                                mapped == Columns.EMAIL || both ? person.get(Columns.EMAIL) : "",
                                Points.of(scale.of(result)),
                                feedback(result));
                    }
                }
            }
        }
        return text.toString();
    }

    /** The people who have no line: what Moodle would know them by is not known. In the order of the submissions. */
    public static List<String> leftOut(List<String> submissions, People people) {
        Columns mapped = mapped(people);
        return submissions.stream()
                .flatMap(submission -> people.of(submission).stream()
                        .filter(person -> person.get(mapped).isEmpty())
                        .map(person -> person.fullName().isEmpty() ? submission : person.fullName()))
                .toList();
    }

    private static Columns mapped(People people) {
        return filled(people, Columns.EMAIL) >= filled(people, Columns.NUMBER) ? Columns.EMAIL : Columns.NUMBER;
    }

    private static long filled(People people, Columns column) {
        return people.all().filter(person -> !person.get(column).isEmpty()).count();
    }

    /** The points of each exercise, in a line. */
    static String feedback(SubmissionResult result) {
        return result.exercises().stream()
                .map(exercise ->
                        exercise.className() + " " + Points.of(exercise.score()) + "/" + Points.of(exercise.maxScore()))
                .collect(Collectors.joining("; "));
    }
}
