package stridelab.grader.export;

import java.io.IOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** What is left over on either side: submissions whose people are not known, and people without a submission. */
public final class LeftOverCsv {
    private LeftOverCsv() {}

    /** The file's text, a line each. */
    public static String of(People people) throws IOException {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter csv = CSVFormat.RFC4180.print(text)) {
            csv.printRecord("left over", "name");
            for (String submission : people.strangers()) {
                csv.printRecord("submission", CsvText.harmless(submission));
            }
            for (String person : people.absent()) {
                csv.printRecord("person", CsvText.harmless(person));
            }
        }
        return text.toString();
    }
}
