package stridelab.grader.results;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes {@code results.json}: UTF-8, the records' order of keys, nothing that the records do not have. */
public final class ResultsJson {
    private static final JsonMapper MAPPER = JsonOutput.mapper()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private ResultsJson() {}

    /** The result as it stands in a file, with a line feed at the end. */
    public static String write(SubmissionResult result) {
        return MAPPER.writeValueAsString(result) + "\n";
    }

    /**
     * Reads a result back.
     *
     * @throws IOException if the file cannot be read
     * @throws tools.jackson.core.JacksonException if it is not such a result
     */
    public static SubmissionResult read(Path file) throws IOException {
        return MAPPER.readValue(Files.readString(file, StandardCharsets.UTF_8), SubmissionResult.class);
    }
}
