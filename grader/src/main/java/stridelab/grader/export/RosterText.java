package stridelab.grader.export;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The bytes of a list of people, as a spreadsheet or a platform wrote them. */
final class RosterText {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** A Chinese character in the middle of a Latin word: what a western text becomes when it is read as Chinese. */
    private static final Pattern MIXED = Pattern.compile("\\p{IsLatin}\\p{IsHan}|\\p{IsHan}\\p{IsLatin}");

    private RosterText() {}

    /** All that these bytes may say, the likeliest first: one text where they tell their encoding, else two. */
    static List<String> readings(byte[] bytes) {
        if (bytes.length >= 2 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xfe) {
            return List.of(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE));
        }
        if (bytes.length >= 2 && (bytes[0] & 0xff) == 0xfe && (bytes[1] & 0xff) == 0xff) {
            return List.of(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE));
        }
        // The name of a column begins with ASCII, so in UTF-16 one of its first two bytes is zero.
        if (bytes.length >= 2 && (bytes[0] == 0 || bytes[1] == 0)) {
            return List.of(new String(bytes, bytes[0] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE));
        }
        List<String> readings = new ArrayList<>();
        for (Charset charset : List.of(StandardCharsets.UTF_8, GB18030)) {
            try {
                String text =
                        charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
                readings.add(text.startsWith("\ufeff") ? text.substring(1) : text);
                if (charset.equals(StandardCharsets.UTF_8)) {
                    return readings;
                }
            } catch (CharacterCodingException e) {
                continue;
            }
        }
        String western = new String(bytes, WINDOWS);
        boolean chinese = !readings.isEmpty() && !MIXED.matcher(readings.get(0)).find();
        readings.add(chinese ? readings.size() : 0, western);
        return readings;
    }

    /** Whether the first line of a text names a known column. */
    static boolean isList(String text) throws IOException {
        return delimiter(text) != 0;
    }

    /** The people of a text whose first line names a known column. */
    static List<Person> people(String text) throws IOException {
        List<List<String>> table = table(text, delimiter(text));
        List<Person> people = new ArrayList<>();
        for (int row = 1; row < table.size(); row++) {
            Map<String, String> cells = new HashMap<>();
            for (int i = 0; i < Math.min(table.get(0).size(), table.get(row).size()); i++) {
                cells.putIfAbsent(table.get(0).get(i), table.get(row).get(i));
            }
            Person person = Person.of(cells, row + 1);
            if (!person.cells().isEmpty() && !isCanvasHeading(person)) {
                people.add(person);
            }
        }
        return people;
    }

    /** What stands between the cells of the first line, by which it has known columns, and most of them; 0 for none. */
    private static char delimiter(String text) throws IOException {
        char best = 0;
        int most = 0;
        for (char delimiter : new char[] {',', ';', '\t'}) {
            List<List<String>> first = table(text.lines().findFirst().orElse(""), delimiter);
            boolean known =
                    !first.isEmpty() && first.get(0).stream().anyMatch(cell -> Columns.KNOWN.contains(column(cell)));
            if (known && first.get(0).size() > most) {
                best = delimiter;
                most = first.get(0).size();
            }
        }
        return best;
    }

    /** Canvas's second and third lines are about the columns. */
    private static boolean isCanvasHeading(Person person) {
        String student = person.get(Columns.STUDENT);
        boolean noId = person.get(Columns.CANVAS_ID).isEmpty()
                && person.get(Columns.SIS_ID).isEmpty()
                && person.get(Columns.LOGIN).isEmpty()
                && person.get(Columns.SUBMISSION).isEmpty();
        return noId
                && (student.equals("Points Possible")
                        || student.isEmpty()
                                && person.identity().isEmpty()
                                && person.fullName().isEmpty());
    }

    private static List<List<String>> table(String text, char delimiter) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(true)
                .get();
        List<List<String>> table = new ArrayList<>();
        try (CSVParser lines = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord line : lines) {
                table.add(line.toList());
            }
        }
        return table;
    }

    private static String column(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
