package stridelab.grader.batch.download;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Moodle: {@code Ada Lovelace_1001_assignsubmission_file}, a folder, or in front of each file's name. The number is that
 * of the participant in this assignment.
 */
final class Moodle implements Platform {
    private static final Pattern NAME =
            Pattern.compile("(?s)(?<name>.*)_(?<number>\\d{1,12})_assignsubmission_(?<plugin>[a-z]+)(?:_(?<own>.*))?");

    @Override
    public String id() {
        return "moodle";
    }

    @Override
    public String title() {
        return "Moodle";
    }

    @Override
    public Reader reader(Path folder, List<Found> all) {
        return found -> {
            Matcher name = NAME.matcher(found.name());
            if (!name.matches()) {
                return Optional.empty();
            }
            String own = name.group("own") == null ? "" : name.group("own");
            String number = name.group("number");
            return Optional.of(new Label(
                    number,
                    name.group("name") + "_" + number,
                    own.isEmpty() ? found.name() : own,
                    "",
                    name.group("plugin").equals("file"),
                    List.of(Map.of("Full name", name.group("name"), "Identifier", number))));
        };
    }
}
