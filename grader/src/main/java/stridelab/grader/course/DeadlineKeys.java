package stridelab.grader.course;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import stridelab.grader.text.UserError;

/** Reads the course file's {@code deadline} and {@code late}. */
final class DeadlineKeys {
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}) ?%");
    private static final String SHOWN = "shown";
    private static final String NOTHING = "nothing";

    private DeadlineKeys() {}

    static Optional<Deadline> read(Path file, @Nullable Located until, @Nullable Located late) throws UserError {
        if (until == null) {
            if (late != null) {
                throw CourseFile.wrong(file, "deadline", new Located("", late.line()), "2026-12-01T23:59:00+08:00");
            }
            return Optional.empty();
        }
        try {
            return Optional.of(new Deadline(OffsetDateTime.parse(until.value()), percent(file, late)));
        } catch (DateTimeParseException e) {
            throw CourseFile.wrong(file, "deadline", until, "2026-12-01T23:59:00+08:00");
        }
    }

    private static int percent(Path file, @Nullable Located late) throws UserError {
        if (late == null || late.value().equals(SHOWN)) {
            return 0;
        }
        if (late.value().equals(NOTHING)) {
            return 100;
        }
        Matcher percent = PERCENT.matcher(late.value());
        if (percent.matches() && Integer.parseInt(percent.group(1)) <= 100) {
            return Integer.parseInt(percent.group(1));
        }
        throw CourseFile.wrong(file, "late", late, SHOWN + ", " + NOTHING + ", 10%");
    }
}
