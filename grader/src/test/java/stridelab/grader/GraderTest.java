package stridelab.grader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stridelab.grader.results.ExerciseResult;
import stridelab.grader.results.ExerciseResult.Status;
import stridelab.grader.results.PropertyResult;
import stridelab.grader.results.ResultsJson;
import stridelab.grader.results.SubmissionResult;

/** Whole submissions through the real compiler, the real sandbox and the hidden tests. */
class GraderTest {
    private static final Path SOLUTIONS = Path.of("../solutions/src/main/java/stridelab/exercises");

    @TempDir
    Path folder;

    @Test
    void theSolutionsGetEveryPointAndTheSameResultTwice() throws Exception {
        try (Grader grader = new Grader(GradingOptions.defaults())) {
            SubmissionResult first = grader.grade(Path.of("../solutions"));
            SubmissionResult second = grader.grade(Path.of("../solutions"));
            assertThat(first.score()).isEqualTo(first.maxScore());
            assertThat(first.maxScore()).isGreaterThanOrEqualTo(100);
            assertThat(withoutTimes(second)).isEqualTo(withoutTimes(first));
        }
    }

    @Test
    void theStubsAreNotStartedAndNothingElse() throws Exception {
        SubmissionResult result = grade(Path.of("../exercises"));
        assertThat(result.score()).isZero();
        assertThat(result.problems()).isEmpty();
        assertThat(result.exercises()).allSatisfy(exercise -> {
            assertThat(exercise.status()).isEqualTo(Status.NOT_STARTED);
            assertThat(exercise.message()).isNull();
        });
    }

    @Test
    void troubleInFourExercisesLeavesTheOtherFourTheirPoints() throws Exception {
        copySolutions();
        edit(
                "ShapeFormula",
                source -> inMethod(
                        source,
                        "outputSize(int n, int k, int pad, int stride) {",
                        "while (n != Integer.MIN_VALUE + 1) {} "));
        edit(
                "AudioStride",
                source -> source.replaceFirst(
                        "double outputRate\\(([^{]*)\\{", "double outputRate($1{ if (stride > 0) { System.exit(0); }"));
        edit(
                "MirrorPadding",
                source -> source.replaceFirst("public static int reflectIndex", "public static int int reflectIndex"));
        edit("Channels", source -> source.replace("lazyWeightShape", "lazyShape"));

        Map<String, ExerciseResult> results = grade(folder).exercises().stream()
                .collect(Collectors.toMap(ExerciseResult::className, exercise -> exercise));

        assertThat(results.get("ShapeFormula").status()).isEqualTo(Status.TIMEOUT);
        assertThat(results.get("AudioStride").status()).isEqualTo(Status.CRASHED);
        assertThat(results.get("MirrorPadding").status()).isEqualTo(Status.COMPILE_ERROR);
        assertThat(results.get("MirrorPadding").message().en()).contains("MirrorPadding.java, line ");
        assertThat(results.get("Channels").status()).isEqualTo(Status.MISSING);
        assertThat(results.get("Channels").message().en()).contains("int[] lazyWeightShape(int[], int, int, int)");
        assertThat(Stream.of("CrossCorrelation", "StrideCompute", "StrideStatistics", "HalfStride"))
                .allSatisfy(name -> assertThat(results.get(name).score())
                        .isEqualTo(results.get(name).maxScore()));
        assertThat(results.get("Channels").score()).as("what is there is paid").isPositive();
        assertThat(results.get("AudioStride").score())
                .as("the methods that do not exit are paid")
                .isPositive();
    }

    @Test
    void aTypeErrorInOneMethodCostsThatMethodAlone() throws Exception {
        copySolutions();
        edit("StrideStatistics", source -> inMethod(source, "overlap(int k, int stride) {", "String s = k; "));

        ExerciseResult result = grade(folder).exercises().stream()
                .filter(exercise -> exercise.className().equals("StrideStatistics"))
                .findFirst()
                .orElseThrow();

        assertThat(result.status()).isEqualTo(Status.COMPILE_ERROR);
        assertThat(result.properties())
                .allSatisfy(property -> assertThat(property.status())
                        .isEqualTo(
                                property.method().equals("overlap")
                                        ? PropertyResult.Status.NOT_RUN
                                        : PropertyResult.Status.PASSED));
    }

    @Test
    void aWrongAnswerGetsTheSameResultFirstOfAllAndAfterOthers() throws Exception {
        copySolutions();
        edit(
                "AudioStride",
                source -> source.replaceFirst("double outputRate\\(([^{]*)\\{", "double outputRate($1{ stride++;"));
        Files.delete(folder.resolve("src/main/java/stridelab/exercises/StrideStatistics.java"));

        SubmissionResult firstOfAll = grade(folder);
        assertThat(firstOfAll.exercises())
                .extracting(ExerciseResult::status)
                .containsOnly(Status.PASSED, Status.FAILED, Status.MISSING);
        try (Grader grader = new Grader(GradingOptions.defaults())) {
            assertThat(withoutTimes(grader.grade(folder))).isEqualTo(withoutTimes(firstOfAll));
            grader.grade(Path.of("../solutions"));
            assertThat(withoutTimes(grader.grade(folder))).isEqualTo(withoutTimes(firstOfAll));
        }
    }

    @Test
    void resultsSurviveTheirFile() throws Exception {
        SubmissionResult result = grade(Path.of("../exercises"));
        Path file = Files.writeString(folder.resolve("results.json"), ResultsJson.write(result));
        assertThat(ResultsJson.write(ResultsJson.read(file))).isEqualTo(ResultsJson.write(result));
    }

    private static SubmissionResult grade(Path submission) throws Exception {
        try (Grader grader = new Grader(GradingOptions.defaults())) {
            return grader.grade(submission);
        }
    }

    private static String withoutTimes(SubmissionResult result) {
        return ResultsJson.write(result).replaceAll("(?m)^  \"(gradedAt|durationMs|cpuMs)\".*$", "");
    }

    private void copySolutions() throws IOException {
        Path target = Files.createDirectories(folder.resolve("src/main/java/stridelab/exercises"));
        try (Stream<Path> files = Files.list(SOLUTIONS)) {
            for (Path file : files.toList()) {
                Files.copy(file, target.resolve(file.getFileName()));
            }
        }
    }

    private void edit(String className, UnaryOperator<String> change) throws IOException {
        Path file = folder.resolve("src/main/java/stridelab/exercises").resolve(className + ".java");
        String before = Files.readString(file);
        String after = change.apply(before);
        assertThat(after).isNotEqualTo(before);
        Files.writeString(file, after);
    }

    private static String inMethod(String source, String signature, String statement) {
        return source.replace(signature, signature + statement);
    }
}
