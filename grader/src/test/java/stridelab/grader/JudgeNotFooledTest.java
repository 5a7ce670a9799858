package stridelab.grader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stridelab.grader.results.ExerciseResult;
import stridelab.grader.results.PropertyResult;
import stridelab.grader.submission.SourceFile;
import stridelab.grader.submission.Submission;

/** Methods that please a careless judge: they pass no property that a wrong method must fail, and cost themselves alone. */
final class JudgeNotFooledTest {
    private static final Path SOLUTION = Path.of("../solutions/src/main/java/stridelab/exercises/MirrorPadding.java");
    private static final String METHOD =
            "public static double[][] reflect(double[][] x, int top, int bottom, int left, int right) {";
    private static final String ZEROS = "new double[x.length + top + bottom][x[0].length + left + right]";

    @SuppressWarnings("NullAway.Init") // Set before all tests.
    private static Grader grader;

    @BeforeAll
    static void open() throws Exception {
        grader = new Grader(GradingOptions.defaults());
    }

    @AfterAll
    static void close() {
        grader.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "zeroes its input and returns zeros | for (double[] r : x) java.util.Arrays.fill(r, 0); return Z;",
                "returns what no comparison finds different"
                        + " | double[][] y = Z; for (double[] r : y) java.util.Arrays.fill(r, Double.NaN); return y;",
                "returns infinity | double[][] y = Z; y[0][0] = Double.POSITIVE_INFINITY; return y;",
                "returns nothing | if (x != null) return null;",
                "returns rows of nothing | double[][] y = Z; java.util.Arrays.fill(y, null); if (x != null) return y;",
                "returns rows of unlike lengths | double[][] y = Z; y[0] = new double[1 << 10]; if (x != null) return y;",
                "returns what it was given | if (x != null) return x;",
                "returns one row again and again"
                        + " | double[][] y = Z; java.util.Arrays.fill(y, y[0]); if (x != null) return y;",
                "behaves at first | if (calls++ > 10) return Z;",
                "behaves now and then | if (calls++ % 7 == 6) return Z;",
                "throws what a failed test throws | if (x != null) throw new AssertionError(\"expected\");",
                "throws what an aborted test throws | if (x != null) throw new TestAbortedException();"
            })
    void costsItsOwnMethodAlone(String trick, String body) throws IOException {
        String source = Files.readString(SOLUTION)
                .replace(
                        METHOD,
                        "static int calls; static class TestAbortedException extends RuntimeException {} " + METHOD
                                + " if (x != null && x.length > 0) { " + body.replace("Z", ZEROS) + " }");
        Submission submission = new Submission(
                trick, List.of(new SourceFile("MirrorPadding.java", "MirrorPadding", source)), List.of(), Map.of());
        ExerciseResult result = grader.grade(submission).exercises().stream()
                .filter(exercise -> exercise.className().equals("MirrorPadding"))
                .findFirst()
                .orElseThrow();
        assertThat(result.properties())
                .filteredOn(property -> property.method().equals("reflect"))
                .anyMatch(property -> property.status() == PropertyResult.Status.FAILED);
        assertThat(result.properties())
                .filteredOn(property -> !property.method().equals("reflect"))
                .isNotEmpty()
                .allMatch(property -> property.status() == PropertyResult.Status.PASSED);
    }
}
