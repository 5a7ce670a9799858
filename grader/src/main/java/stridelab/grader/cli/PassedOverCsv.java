package stridelab.grader.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import stridelab.grader.batch.PassedOver;
import stridelab.grader.export.CsvText;

/** All that a class run found and did not grade, a line each. */
final class PassedOverCsv {
    static final String FILE = "passed-over.csv";

    private PassedOverCsv() {}

    static String of(List<PassedOver> passedOver) throws IOException {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter csv = CSVFormat.RFC4180.print(text)) {
            csv.printRecord("name", "why", "reason", "原因");
            for (PassedOver each : passedOver) {
                csv.printRecord(
                        CsvText.harmless(each.name()),
                        each.why(),
                        each.reason().en(),
                        each.reason().zh());
            }
        }
        return text.toString();
    }

    /** What {@link #of} wrote; nothing where there is no such file. */
    static List<PassedOver> read(Path file) throws IOException {
        List<PassedOver> passedOver = new ArrayList<>();
        if (Files.isRegularFile(file)) {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            try (CSVParser csv = CSVParser.parse(text, CSVFormat.RFC4180)) {
                for (CSVRecord line : csv) {
                    if (line.size() == 4 && line.getRecordNumber() > 1) {
                        passedOver.add(new PassedOver(line.get(0), line.get(1)));
                    }
                }
            }
        }
        return passedOver;
    }
}
