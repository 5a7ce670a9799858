package stridelab.grader.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import stridelab.grader.files.IoErrorText;
import stridelab.grader.text.UserError;

/**
 * A list of a class's people: a CSV file of one's own with a column {@code submission}, or what Canvas, Moodle, Gradescope
 * or GitHub Classroom export. Which submission is whose comes out when it {@linkplain #match meets} the submissions.
 */
public final class Roster {
    /** The roster of a class that has none. */
    public static final Roster NONE = new Roster(List.of());

    /** The people under each reading of the file's bytes, the likeliest first. */
    private final List<List<Person>> readings;

    private Roster(List<List<Person>> readings) {
        this.readings = readings;
    }

    /**
     * Reads a roster: UTF-8, UTF-16, GB18030 or Windows-1252, with commas, semicolons or tabs.
     *
     * @throws UserError if the file cannot be read or has no column that is known
     */
    public static Roster read(Path file) throws UserError {
        try {
            List<List<Person>> readings = new ArrayList<>();
            for (String text : RosterText.readings(Files.readAllBytes(file))) {
                if (RosterText.isList(text)) {
                    readings.add(RosterText.people(text));
                }
            }
            if (readings.isEmpty()) {
                throw UserError.of("export.roster-no-submission", file);
            }
            return new Roster(readings);
        } catch (IOException e) {
            throw UserError.of("export.roster-unreadable", file, IoErrorText.why(e));
        } catch (IllegalArgumentException | UncheckedIOException e) {
            throw UserError.of("export.roster-unreadable", file, String.valueOf(e.getMessage()));
        }
    }

    /** Finds the people of these submissions: under the reading of the file that finds most, of those the likeliest. */
    public People match(List<HandedIn> submissions) {
        People best = null;
        for (List<Person> people : readings) {
            People met = new Matching(people, submissions).people();
            if (best == null || met.found() > best.found()) {
                best = met;
            }
        }
        return best == null ? Matching.withoutRoster(submissions) : best;
    }
}
