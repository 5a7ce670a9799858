package stridelab.grader.export;

import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * What is left over on either side: submissions whose people are not known, people without a submission, and people whom
 * Moodle's file leaves out.
 */
public final class LeftOverCsv {
    private LeftOverCsv() {}

    /** The file's text, a line each. */
    public static String of(People people, List<String> notInMoodles) throws IOException {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter csv = CSVFormat.RFC4180.print(text)) {
            csv.printRecord("left over", "name");
            for (String submission : people.strangers()) {
                csv.printRecord("submission", CsvText.harmless(submission));
            }
            for (String person : people.absent()) {
                csv.printRecord("person", CsvText.harmless(person));
            }
            for (String person : notInMoodles) {
                csv.printRecord("not in moodle.csv", CsvText.harmless(person));
            }
        }
        return text.toString();
    }
}
