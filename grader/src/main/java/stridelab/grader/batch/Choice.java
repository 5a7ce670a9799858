package stridelab.grader.batch;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stridelab.grader.batch.download.Downloads;
import stridelab.grader.batch.download.Platform;
import stridelab.grader.text.UserError;

/**
 * How a class's folder is to be read.
 *
 * @param platform whose download it is; nothing where each folder and archive is a submission, or the names decide
 * @param byNames whether the names decide
 * @param attempt of several of one person, from 1; 0 for the last
 */
public record Choice(Optional<Platform> platform, boolean byNames, int attempt) {
    /** The names decide, and the last attempt counts. */
    public static final Choice DEFAULT = new Choice(Optional.empty(), true, 0);

    private static final String AUTO = "auto";
    private static final String FOLDERS = "folders";

    /**
     * Reads {@code --from} and {@code --attempt}.
     *
     * @throws UserError if there is no such platform, or that is no attempt
     */
    public static Choice parse(String from, String attempt) throws UserError {
        Optional<Platform> platform = Downloads.named(from);
        if (platform.isEmpty() && !from.equals(AUTO) && !from.equals(FOLDERS)) {
            String known = Stream.of(
                            List.of(AUTO),
                            Downloads.all().stream().map(Platform::id).toList(),
                            List.of(FOLDERS))
                    .flatMap(List::stream)
                    .collect(Collectors.joining(", "));
            throw UserError.of("batch.no-such-platform", from, known);
        }
        int number;
        if (attempt.equals("last")) {
            number = 0;
        } else if (attempt.equals("first")) {
            number = 1;
        } else if (attempt.matches("[1-9][0-9]{0,5}")) {
            number = Integer.parseInt(attempt);
        } else {
            throw UserError.of("batch.no-attempt", attempt);
        }
        return new Choice(platform, from.equals(AUTO), number);
    }
}
