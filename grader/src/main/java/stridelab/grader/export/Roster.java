package stridelab.grader.export;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import stridelab.grader.files.IoErrorText;
import stridelab.grader.text.Messages;
import stridelab.grader.text.Text;

/**
 * Who handed in what: a CSV file with a column {@code submission} and columns that Canvas or Moodle know people by.
 *
 * <p>Several people may have one submission. A submission that the roster does not have stands for itself.
 */
public final class Roster {
    /** The roster of a class that has none. */
    public static final Roster NONE = new Roster(Map.of());

    private static final String SUBMISSION = "submission";

    private final Map<String, List<Person>> people;

    private Roster(Map<String, List<Person>> people) {
        this.people = people;
    }

    /**
     * Reads a roster: UTF-8, or GB18030 as a Chinese Excel writes it; commas, or semicolons where the first line has no
     * comma.
     *
     * @throws Unusable if the file cannot be read or has no column {@code submission}
     */
    public static Roster read(Path file) throws Unusable {
        try {
            String text = decode(Files.readAllBytes(file));
            String firstLine = text.lines().findFirst().orElse("");
            CSVFormat format = CSVFormat.RFC4180
                    .builder()
                    .setDelimiter(firstLine.contains(",") || !firstLine.contains(";") ? ',' : ';')
                    .setIgnoreEmptyLines(true)
                    .get();
            try (CSVParser lines = CSVParser.parse(new StringReader(text), format)) {
                return of(lines.getRecords(), file);
            }
        } catch (IOException e) {
            throw new Unusable(Messages.text("export.roster-unreadable", file, IoErrorText.why(e)));
        } catch (IllegalArgumentException e) {
            throw new Unusable(Messages.text("export.roster-unreadable", file, String.valueOf(e.getMessage())));
        }
    }

    /** The people of a submission; one whose name is the submission's where nobody is known. */
    List<Person> of(String submission) {
        return people.getOrDefault(submission, List.of(new Person(Map.of(), submission)));
    }

    private static Roster of(List<CSVRecord> lines, Path file) throws Unusable {
        List<String> header = lines.isEmpty()
                ? List.of()
                : lines.get(0).stream().map(Roster::column).toList();
        if (!header.contains(SUBMISSION)) {
            throw new Unusable(Messages.text("export.roster-no-submission", file));
        }
        Map<String, List<Person>> people = new HashMap<>();
        for (CSVRecord line : lines.subList(1, lines.size())) {
            Map<String, String> cells = new HashMap<>();
            for (int i = 0; i < Math.min(header.size(), line.size()); i++) {
                cells.put(header.get(i), line.get(i).strip());
            }
            String submission = cells.getOrDefault(SUBMISSION, "");
            people.computeIfAbsent(submission, name -> new ArrayList<>()).add(new Person(cells, submission));
        }
        return new Roster(people);
    }

    private static String column(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private static String decode(byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            text = new String(bytes, Charset.forName("GB18030"));
        }
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    /** Somebody who handed in, or a submission that nobody is known for. */
    record Person(Map<String, String> cells, String submission) {
        /** What the roster says in the first of these columns that is not empty; else {@code otherwise}. */
        String get(String otherwise, String... columns) {
            for (String name : columns) {
                String cell = cells.getOrDefault(column(name), "");
                if (!cell.isEmpty()) {
                    return CsvText.harmless(cell);
                }
            }
            return CsvText.harmless(otherwise);
        }

        boolean known() {
            return !cells.isEmpty();
        }
    }

    /** Thrown for a file that is no roster; the text says what to do. */
    public static final class Unusable extends Exception {
        private static final long serialVersionUID = 1;

        private final transient Text text;

        Unusable(Text text) {
            super(text.en());
            this.text = text;
        }

        public Text text() {
            return text;
        }
    }
}
