package stridelab.grader.export;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import stridelab.grader.text.UserError;

/** Rosters of a text, by way of a file. */
final class Rosters {
    private Rosters() {}

    static Roster of(String text) throws IOException {
        return of(text, StandardCharsets.UTF_8);
    }

    static Roster of(String text, Charset charset) throws IOException {
        Path file = Files.createTempFile("roster", ".csv");
        try {
            Files.write(file, text.getBytes(charset));
            return Roster.read(file);
        } catch (UserError e) {
            throw new AssertionError(e);
        } finally {
            Files.delete(file);
        }
    }
}
