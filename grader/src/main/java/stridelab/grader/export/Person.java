package stridelab.grader.export;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A person by the columns of a list.
 *
 * @param cells by the column's name in small letters; no empty ones
 * @param row the line of the roster, from 1; 0 for one whom the download alone knows
 */
record Person(Map<String, String> cells, int row) {
    static Person of(Map<String, String> values, int row) {
        Map<String, String> cells = new HashMap<>();
        values.forEach((column, value) -> {
            if (!value.isBlank()) {
                cells.put(column.strip().toLowerCase(Locale.ROOT), value.strip());
            }
        });
        return new Person(Map.copyOf(cells), row);
    }

    /** The same person, with the numbers and the name of {@code other} where this has none. */
    Person with(Person other) {
        Map<String, String> all = new HashMap<>(cells);
        for (Columns id : Columns.IDS) {
            if (get(id).isEmpty() && !other.get(id).isEmpty()) {
                all.put(id.names().get(0), other.get(id));
            }
        }
        if (fullName().isEmpty() && !other.fullName().isEmpty()) {
            all.put(Columns.FULL_NAME.names().get(0), CsvText.harmless(other.fullName()));
        }
        return new Person(Map.copyOf(all), row);
    }

    /** What stands in the first of these columns that is not empty; else an empty text. To the letter: a machine reads it. */
    String get(Columns columns) {
        for (String name : columns.names()) {
            String cell = cells.get(name);
            if (cell != null) {
                return cell;
            }
        }
        return "";
    }

    /** First name and surname, in the order of speech, wherever they stand. */
    String fullName() {
        String full = get(Columns.FULL_NAME);
        if (full.isEmpty()) {
            full = (get(Columns.FIRST_NAME) + " " + get(Columns.SURNAME)).strip();
        }
        return full;
    }

    /** What tells this person from all others; empty where nothing does. */
    String identity() {
        for (Columns id : Columns.IDS) {
            if (!get(id).isEmpty()) {
                return id + " " + get(id);
            }
        }
        return "";
    }
}
