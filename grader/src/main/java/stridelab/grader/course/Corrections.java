package stridelab.grader.course;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import stridelab.grader.exercise.Contract;
import stridelab.grader.files.IoErrorText;
import stridelab.grader.text.Messages;
import stridelab.grader.text.UserError;

/** Reads {@code overrides.csv}: UTF-8, with the columns submission, exercise, points and reason. */
final class Corrections {
    private static final List<String> COLUMNS = List.of("submission", "exercise", "points", "reason");

    private Corrections() {}

    static List<Correction> read(Path file) throws UserError {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .get();
        List<Correction> corrections = new ArrayList<>();
        try (CSVParser csv =
                CSVParser.parse(Files.readString(file, StandardCharsets.UTF_8).replaceFirst("^\ufeff", ""), format)) {
            if (!csv.getHeaderNames().equals(COLUMNS)) {
                throw new UserError(Messages.text("course.overrides-columns", file, String.join(",", COLUMNS)));
            }
            for (CSVRecord line : csv) {
                corrections.add(correction(file, line, csv.getCurrentLineNumber()));
            }
        } catch (IOException e) {
            throw UserError.of("course.unreadable", file, IoErrorText.why(e));
        } catch (UncheckedIOException | IllegalArgumentException e) {
            throw UserError.of("course.unreadable", file, String.valueOf(e.getMessage()));
        }
        return corrections;
    }

    private static Correction correction(Path file, CSVRecord line, long number) throws UserError {
        boolean known =
                line.isConsistent() && Contract.withId(line.get("exercise")).isPresent();
        try {
            double points = known ? Double.parseDouble(line.get("points")) : -1;
            if (points >= 0 && points <= CourseFile.MOST) {
                return new Correction(line.get("submission"), line.get("exercise"), points, line.get("reason"));
            }
        } catch (NumberFormatException e) {
            // Said below, like an exercise that is not known.
        }
        throw UserError.of("course.overrides-line", file, number);
    }
}
