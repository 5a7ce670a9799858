package stridelab.grader.batch.download;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stridelab.grader.results.HandInTime;

/**
 * Brightspace: {@code 101-7 - Ada Lovelace - Nov 20, 2026 915 AM}, a folder, or in front of each file's name; the first
 * number is the student's.
 */
final class Brightspace implements Platform {
    private static final Pattern NAME = Pattern.compile(
            "(?s)(?<user>\\d{1,12})-\\d{1,12} - (?<name>.+?) - (?<time>[^-]*\\d{4}[^-]*?)(?: - (?<own>.+))?");
    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("MMM d, yyyy h:mm a")
            .toFormatter(Locale.ENGLISH);

    @Override
    public String id() {
        return "brightspace";
    }

    @Override
    public String title() {
        return "Brightspace";
    }

    @Override
    public Reader reader(Path folder, List<Found> all) {
        return new Reader() {
            @Override
            public Optional<Label> label(Found found) {
                Matcher name = NAME.matcher(found.name());
                if (!name.matches()) {
                    return Optional.empty();
                }
                String own = name.group("own");
                return Optional.of(new Label(
                        name.group("user") + " " + name.group("name"),
                        name.group("name") + "_" + name.group("user"),
                        own == null ? found.name() : own,
                        sortable(name.group("time")),
                        own != null || found.folder(),
                        List.of(Map.of("Full name", name.group("name"), "User ID", name.group("user"))),
                        new HandInTime(sortable(name.group("time")), false)));
            }

            @Override
            public boolean isIndex(Found found) {
                return found.name().equals("index.html");
            }
        };
    }

    /** A time such as {@code Nov 20, 2026 915 AM} so that later ones sort later; one in another language as it is. */
    private static String sortable(String time) {
        String withColon = time.strip().replaceFirst("^(.* )(\\d{1,2})(\\d{2})( [APap][Mm])$", "$1$2:$3$4");
        try {
            return LocalDateTime.parse(withColon, TIME).toString();
        } catch (DateTimeParseException e) {
            return time;
        }
    }
}
