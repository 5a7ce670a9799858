package stridelab.grader.batch.download;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stridelab.grader.results.HandInTime;

/** Sakai: a folder {@code Lovelace, Ada(al01)} for each student, with the work in one inside it. */
final class Sakai implements Platform {
    private static final Pattern NAME = Pattern.compile("(?s)(?<name>.+)\\((?<user>[^()]+)\\)");
    /** Holds a time such as {@code 20261120091500000}: a date, a time of day, milliseconds. */
    private static final String TIMESTAMP = "timestamp.txt";

    private static final Pattern TIME = Pattern.compile("(\\d{4})(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)\\d*");
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
                                || Files.exists(found.path().resolve(TIMESTAMP)));
                if (!sakais || !name.matches()) {
                    return Optional.empty();
                }
                return Optional.of(new Label(
                        name.group("user"),
                        found.name(),
                        found.name(),
                        "",
                        true,
                        List.of(Map.of("Full name", name.group("name").strip(), "Username", name.group("user"))),
                        handedIn(found.path().resolve(TIMESTAMP))));
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

    private static HandInTime handedIn(Path timestamp) {
        if (!Files.isRegularFile(timestamp, LinkOption.NOFOLLOW_LINKS)) {
            return HandInTime.UNKNOWN;
        }
        try (InputStream in = Files.newInputStream(timestamp)) {
            Matcher time = TIME.matcher(new String(in.readNBytes(64), StandardCharsets.US_ASCII).strip());
            return time.matches() ? new HandInTime(time.replaceFirst("$1-$2-$3T$4:$5:$6"), false) : HandInTime.UNKNOWN;
        } catch (IOException e) {
            return HandInTime.UNKNOWN;
        }
    }
}
