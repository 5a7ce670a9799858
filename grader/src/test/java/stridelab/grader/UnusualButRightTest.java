package stridelab.grader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The answers with some files written in another way, which the contract allows: each has full marks. */
class UnusualButRightTest {
    @TempDir
    Path submission;

    @ParameterizedTest
    @ValueSource(strings = {"format-slip", "inherited"})
    void itHasFullMarks(String name) throws Exception {
        AnswersWith.files(name, submission);
        try (Grader grader = new Grader(GradingOptions.defaults())) {
            assertThat(grader.grade(submission).score()).isEqualTo(100);
        }
    }
}
