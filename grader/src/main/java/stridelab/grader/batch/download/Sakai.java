package stridelab.grader.batch.download;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sakai: a folder {@code Lovelace, Ada(al01)} for each student, with the work in one inside it. */
final class Sakai implements Platform {
    private static final Pattern NAME = Pattern.compile("(?s)(?<name>.+)\\((?<user>[^()]+)\\)");
    private static final String WORK = "Submission attachment(s)";

    @Override
    public String id() {
        return "sakai";
    }

    @Override
    public String title() {
        return "Sakai";
    }

    @Override
    public Reader reader(Path folder, List<Found> all) {
        return new Reader() {
            @Override
            public Optional<Label> label(Found found) {
                Matcher name = NAME.matcher(found.name());
                boolean sakais = found.folder()
                        && (Files.isDirectory(found.path().resolve(WORK))
                                || Files.exists(found.path().resolve("timestamp.txt")));
                if (!sakais || !name.matches()) {
                    return Optional.empty();
                }
                return Optional.of(new Label(
                        name.group("user"),
                        found.name(),
                        found.name(),
                        "",
                        true,
                        List.of(Map.of("Full name", name.group("name").strip(), "Username", name.group("user")))));
            }

            /** Not beside what the instructor sent back earlier. */
            @Override
            public Path work(Found found) {
                Path work = found.path().resolve(WORK);
                return Files.isDirectory(work) ? work : found.path();
            }

            @Override
            public boolean isIndex(Found found) {
                return found.name().matches("grades\\.(csv|xls|xlsx)");
            }
        };
    }
}
