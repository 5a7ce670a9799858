package stridelab.grader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import stridelab.grader.export.ExercismJson;
import stridelab.grader.export.GithubAnnotations;
import stridelab.grader.export.GithubSummary;
import stridelab.grader.export.GradescopeJson;
import stridelab.grader.export.JunitXml;
import stridelab.grader.export.SourceLines;
import stridelab.grader.propertytest.Feedback;
import stridelab.grader.results.Counterexample;
import stridelab.grader.results.PropertyResult;
import stridelab.grader.results.ResultsJson;
import stridelab.grader.results.SubmissionResult;
import stridelab.grader.submission.SourceFile;
import stridelab.grader.text.Text;

/** What a level does not tell is in no file, and no level costs or pays a point. */
class FeedbackTest {
    private static final String CLASS = "src/main/java/stridelab/exercises/MirrorPadding.java";

    /** Thrown by the wrong answer, with the values that it was given: they come out where an answer is shown, or not. */
    private static final String LEAK = "I was given ";

    private static final String SYMMETRIC =
            "public static double[][] symmetric(double[][] x, int top, int bottom, int left, int right) {";

    /** When a submission was graded, and how long that took in all. */
    private static final Pattern TIMES =
            Pattern.compile("\"(gradedAt|durationMs|cpuMs|execution_time)\" : [^,]+,|(time|timestamp)=\"[^\"]+\"");

    private static final SourceLines METHODS = new SourceLines(List.of(new SourceFile(
            "MirrorPadding.java", "MirrorPadding", "static double[][] symmetric(\nstatic int reflectIndex(")));

    @TempDir
    private Path submission;

    @ParameterizedTest
    @EnumSource(Feedback.class)
    void aLevelTellsWhatItShouldAndNoMore(Feedback level) throws Exception {
        SubmissionResult result = gradeWrongAnswer(level);

        List<PropertyResult> failed = failed(result);
        assertThat(failed).hasSizeGreaterThan(3).allSatisfy(property -> {
            assertThat(property.feedback()).isEqualTo(level);
            assertThat(property.message() != null).isEqualTo(level.tells(Feedback.CATEGORY));
            assertThat(property.counterexample() != null).isEqualTo(level.tells(Feedback.COUNTEREXAMPLE));
            assertThat(property.evidence() != null).isEqualTo(level.tells(Feedback.FULL));
        });
        assertThat(failed.stream().anyMatch(property -> property.diagnosis() != null))
                .isEqualTo(level.tells(Feedback.CATEGORY));
        assertThat(files(result))
                .allSatisfy(file -> assertThat(file.contains(LEAK)).isEqualTo(level.tells(Feedback.COUNTEREXAMPLE)));
        assertThat(result.score())
                .isEqualTo(gradeWrongAnswer(Feedback.COUNTEREXAMPLE).score());
    }

    @Test
    void inFullTheFirstInputIsLargerThanTheSmallestAndTheOthersAreOthers() throws Exception {
        PropertyResult property = failed(gradeWrongAnswer(Feedback.FULL)).stream()
                .filter(each -> each.id().equals("mirror-padding/symmetric-keeps-bouncing"))
                .findFirst()
                .orElseThrow();

        assertThat(property.evidence().first().toString())
                .hasSizeGreaterThan(property.counterexample().toString().length());
        List<Counterexample> further = property.evidence().further();
        assertThat(further)
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .doesNotContain(property.counterexample(), property.evidence().first());
    }

    @Test
    void aPropertyMayTellLessThanIsAskedFor() {
        assertThat(Feedback.FULL.atMost(Feedback.CATEGORY)).isEqualTo(Feedback.CATEGORY);
        assertThat(Feedback.NONE.atMost(Feedback.CATEGORY)).isEqualTo(Feedback.NONE);
    }

    @ParameterizedTest
    @EnumSource(
            value = Feedback.class,
            names = {"NONE", "CATEGORY"})
    void howManyInputsWereTriedTellsNothingOfTheOneThatFailed(Feedback level) throws Exception {
        Map<String, Integer> tries = new HashMap<>();
        try (Grader grader = new Grader(GradingOptions.defaults())) {
            grader.grade(Path.of("../solutions")).exercises().stream()
                    .flatMap(exercise -> exercise.properties().stream())
                    .forEach(property -> tries.put(property.id(), property.tries()));
        }
        assertThat(failed(gradeWrongAnswer(level)))
                .isNotEmpty()
                .allSatisfy(property -> assertThat(property.tries()).isEqualTo(tries.get(property.id())));
    }

    @ParameterizedTest
    @EnumSource(
            value = Feedback.class,
            names = {"NONE", "CATEGORY"})
    void noFileTellsOnWhichInputsAnAnswerIsWrong(Feedback level) throws Exception {
        List<List<String>> failed = new ArrayList<>();
        List<List<String>> files = new ArrayList<>();
        for (String heights : List.of("y.length % 2 == 0", "y.length % 2 == 1")) {
            String right = Files.readString(Path.of("../solutions").resolve(CLASS));
            String wrong = right.replace(
                    SYMMETRIC,
                    SYMMETRIC + " double[][] y = rightSymmetric(x, top, bottom, left, right); if (" + heights
                            // What has one input only is to fail in both.
                            + " || y.length > 12 || y[0][0] != Math.rint(y[0][0])) { y[0][0] += 1; } return y; }\n"
                            + SYMMETRIC.replace("public", "private").replace("symmetric", "rightSymmetric"));
            assertThat(wrong).contains("rightSymmetric");
            SubmissionResult result = grade(level, wrong);
            failed.add(failed(result).stream().map(PropertyResult::id).toList());
            files.add(files(result).stream()
                    .map(file -> TIMES.matcher(file).replaceAll(""))
                    .toList());
        }
        assertThat(failed.get(0)).isNotEmpty().isEqualTo(failed.get(1));
        assertThat(files.get(0)).isEqualTo(files.get(1));
    }

    private static List<PropertyResult> failed(SubmissionResult result) {
        return result.exercises().stream()
                .filter(exercise -> exercise.id().equals("mirror-padding"))
                .flatMap(exercise -> exercise.properties().stream())
                .filter(property -> property.status() == PropertyResult.Status.FAILED)
                .toList();
    }

    private static List<String> files(SubmissionResult result) {
        Function<Text, String> english = Text::en;
        return Stream.of(
                        ResultsJson.write(result),
                        JunitXml.of(result),
                        GradescopeJson.of(result),
                        ExercismJson.of(result),
                        GithubSummary.of(result, english),
                        String.join("\n", GithubAnnotations.of(result, english, METHODS, "")))
                .toList();
    }

    /** Wrong in symmetric: reflects there; throws, where the image is higher than one row, with what it was given. */
    private SubmissionResult gradeWrongAnswer(Feedback level) throws Exception {
        return grade(level, wrongAnswer());
    }

    private SubmissionResult grade(Feedback level, String source) throws Exception {
        Path file = submission.resolve(CLASS);
        Files.createDirectories(file.getParent());
        Files.writeString(file, source);
        try (Grader grader = new Grader(new GradingOptions(42, Duration.ofSeconds(10), Optional.empty(), level))) {
            return grader.grade(submission);
        }
    }

    private static String wrongAnswer() throws IOException {
        String right = Files.readString(Path.of("../solutions").resolve(CLASS));
        String wrong = right.replace("right, MirrorPadding::symmetricIndex", "right, MirrorPadding::reflectIndex")
                .replace(
                        "long period = 2L * (n - 1);",
                        "long period = 2L * (n - 1); if (n == 7) { throw new IllegalStateException(\"" + LEAK
                                + "\" + n); }");
        assertThat(wrong).contains(LEAK).doesNotContain("right, MirrorPadding::symmetricIndex");
        return wrong;
    }
}
