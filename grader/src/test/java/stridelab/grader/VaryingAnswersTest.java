package stridelab.grader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stridelab.grader.results.Diagnosis;
import stridelab.grader.results.PropertyResult;
import stridelab.grader.results.SubmissionResult;

/** Code whose answer to one question is not always the same. */
class VaryingAnswersTest {
    private static final String METHOD = "public static double overlap(int k, int stride) {";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "1, remembers-earlier-calls, threads-interfere",
        "java.util.stream.IntStream.range(0; 1).parallel().sum(), threads-interfere, remembers-earlier-calls"
    })
    void areLaidToThreadsWhereThereAreThreadsAndToMemoryElse(String one, String diagnosis, String other)
            throws Exception {
        Path file = AnswersWith.none(folder).resolve("StrideStatistics.java");
        String right = Files.readString(file);
        assertThat(right).contains(METHOD);
        Files.writeString(
                file,
                right.replace(
                        METHOD,
                        "private static int calls;\n" + METHOD + " int one = " + one.replace(';', ',')
                                + "; if (calls++ > 0) { return 0.123 + one; }"));

        SubmissionResult result;
        try (Grader grader = new Grader(GradingOptions.defaults())) {
            result = grader.grade(folder);
        }

        assertThat(result.exercises().stream()
                        .flatMap(exercise -> exercise.properties().stream())
                        .map(PropertyResult::diagnosis)
                        .filter(Objects::nonNull)
                        .map(Diagnosis::id))
                .contains(diagnosis)
                .doesNotContain(other);
    }
}
