package stridelab.grader.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class StudentOutputTest {
    @Test
    void aFloodIsReadToItsEndAndKeptInItsFirstPartWithAMark() {
        InputStream flood =
                new ByteArrayInputStream("OK (5 tests)".repeat(100_000).getBytes(StandardCharsets.UTF_8));
        String text = text(flood);
        assertThat(text).startsWith("OK (5 tests)OK").endsWith(" […]").hasSizeLessThan(17_000);
        assertThat(flood).isEmpty();
    }

    @Test
    void whatFitsIsKeptWholeAndHasNoMark() {
        byte[] fits = "é".repeat(8 << 10).getBytes(StandardCharsets.UTF_8);
        assertThat(text(new ByteArrayInputStream(fits))).isEqualTo("é".repeat(8 << 10));
    }

    private static String text(InputStream stream) {
        StudentOutput output = new StudentOutput(stream);
        output.awaitEnd();
        return output.text();
    }
}
