package stridelab.grader.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a finished run leaves behind, for {@link Parts} to see whether parts make a whole.
 *
 * @param part which part it was, as {@code I/N}
 * @param roll the digest of the names of the whole class
 * @param size how many submissions the whole class has
 * @param names of this part's results, in their order
 * @param notes on the whole class
 */
record RunRecord(String part, String roll, int size, List<String> names, ClassNotes notes) {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    RunRecord {
        names = List.copyOf(names);
        notes = Objects.requireNonNullElse(notes, ClassNotes.NONE);
    }

    static Optional<RunRecord> read(Path file) {
        try {
            return Optional.of(MAPPER.readValue(Files.readAllBytes(file), RunRecord.class));
        } catch (IOException | JacksonException e) {
            return Optional.empty();
        }
    }

    String json() {
        return MAPPER.writeValueAsString(this) + "\n";
    }
}
