package stridelab.grader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stridelab.grader.results.ExerciseResult;
import stridelab.grader.results.PropertyResult;
import stridelab.grader.submission.Intake;

/** The answers with some files of a submission in their place that once cost others their points, or far too much. */
final class WallCasesTest {
    @TempDir
    Path folder;

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

    @Test
    void anAnswerOfMegabytesIsToldByItsShapeAndCostsTheValuesOfItsMethodsAlone() throws Exception {
        ExerciseResult halfStride = grade("big2-answer").get("half-stride");
        assertThat(failures(halfStride).keySet())
                .allMatch(id -> id.matches("half-stride/(transposed-conv2d|upsample)-.*"));
        assertThat(failures(halfStride).values())
                .allSatisfy(failure -> assertThat(
                                Objects.requireNonNull(failure.message()).en())
                        .containsPattern("but is 1000×1000|by an IllegalArgumentException"));
        assertThat(failures(halfStride).keySet()).noneMatch(id -> id.matches(".*(in-double|leaves|shares).*"));
    }

    @Test
    void aFileThatIsTooHardForTheCompilerCostsNoExerciseBehindManyHelpers() throws Exception {
        Map<String, ExerciseResult> results = grade("bomb-helpers");
        assertThat(results.remove("audio-stride").status()).isEqualTo(ExerciseResult.Status.COMPILE_ERROR);
        assertFullMarks(results);
    }

    @Test
    void aThousandBrokenMethodsDoNotCostWhatAnotherFileHasRight() throws Exception {
        Map<String, ExerciseResult> results = grade("many-broken");
        assertThat(results.remove("audio-stride").status()).isEqualTo(ExerciseResult.Status.COMPILE_ERROR);
        ExerciseResult halfStride = results.remove("half-stride");
        assertThat(halfStride.errors())
                .singleElement()
                .satisfies(error -> assertThat(error.method()).isEqualTo("insertZeros"));
        assertThat(halfStride.score()).isGreaterThan(10);
        assertFullMarks(results);
    }

    @Test
    void aClassInAnotherExercisesFileCostsTheFileWhereItHasNoPlace() throws Exception {
        Path file = AnswersWith.none(folder).resolve("AudioStride.java");
        Files.writeString(
                file, Files.readString(file) + "final class MirrorPadding { }\nfinal class StrideCompute { }\n");
        Map<String, ExerciseResult> results = grade(folder);
        assertThat(results.remove("audio-stride").errors())
                .anySatisfy(
                        error -> assertThat(error.message().en()).contains("AudioStride.java", "MirrorPadding.java"));
        assertFullMarks(results);
    }

    @Test
    void aLoopThatDoesNotEndCostsTheTestsThatItHangsIn() throws Exception {
        assertThat(failures(grade("careless-loop-alone").get("shape-formula")).values())
                .extracting(PropertyResult::status)
                .containsExactly(PropertyResult.Status.TIMEOUT);
    }

    @Test
    void codeThatAnswersWronglyOnceInAJvmPaysForIt() throws Exception {
        assertThat(failures(grade("intern-first-wrong").get("mirror-padding")).keySet())
                .isNotEmpty()
                .allMatch(id -> id.startsWith("mirror-padding/reflect-"));
    }

    @Test
    void whatAnotherExerciseSetsIsNotSeen() throws Exception {
        assertFullMarks(grade("two-guesses"));
    }

    private static void assertFullMarks(Map<String, ExerciseResult> results) {
        assertThat(results.values())
                .isNotEmpty()
                .allSatisfy(result -> assertThat(result.score()).isEqualTo(result.maxScore()));
    }

    private static Map<String, PropertyResult> failures(ExerciseResult exercise) {
        return exercise.properties().stream()
                .filter(property -> property.status() != PropertyResult.Status.PASSED)
                .collect(Collectors.toMap(PropertyResult::id, Function.identity()));
    }

    private Map<String, ExerciseResult> grade(String name) throws Exception {
        AnswersWith.files(name, folder);
        return grade(folder);
    }

    private static Map<String, ExerciseResult> grade(Path submission) throws Exception {
        return grader.grade(Intake.read(submission)).exercises().stream()
                .collect(Collectors.toMap(ExerciseResult::id, Function.identity(), (a, b) -> a, TreeMap::new));
    }
}
