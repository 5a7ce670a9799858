package stridelab.grader.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import stridelab.grader.files.Digest;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a result was made of, kept beside it: while nothing of this has changed, the submission is not graded again.
 *
 * @param submission the fingerprint of what was handed in
 * @param conditions of the grading: see {@link Conditions}
 * @param result the digest of the results file, but for its times
 * @param score that stands in it; null where not all could be graded, and then it is graded again
 * @param maxScore that stands in it
 * @param graded whether the hidden tests were run on it
 */
record Receipt(
        String submission,
        String conditions,
        String result,
        @Nullable Double score,
        double maxScore,
        boolean graded) {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** The lines of a results file that differ from one run to the next; no text of a student's begins a line there. */
    private static final Pattern TIMES = Pattern.compile("(?m)^ {2}\"(gradedAt|durationMs|cpuMs)\" *:.*$");

    static String digestOf(byte[] result) {
        // One char a byte: quicker than decoding, and the lines that matter are ASCII.
        String text = new String(result, StandardCharsets.ISO_8859_1);
        return new Digest()
                .add(TIMES.matcher(text).replaceAll("").getBytes(StandardCharsets.ISO_8859_1))
                .hex();
    }

    /** The receipt in a file; nothing where there is none that can be read. */
    static Optional<Receipt> read(Path file) {
        try {
            return Optional.of(MAPPER.readValue(Files.readAllBytes(file), Receipt.class));
        } catch (IOException | JacksonException e) {
            return Optional.empty();
        }
    }

    String json() {
        return MAPPER.writeValueAsString(this) + "\n";
    }

    /** Whether this is for such a submission under such conditions. */
    boolean isFor(String otherSubmission, String otherConditions) {
        return score != null && submission.equals(otherSubmission) && conditions.equals(otherConditions);
    }
}
