package stridelab.grader.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import stridelab.grader.compile.CompiledSubmission;
import stridelab.grader.compile.SubmissionCompiler;
import stridelab.grader.exercise.Answer;
import stridelab.grader.exercise.Answer.Returned;
import stridelab.grader.exercise.Answer.SideEffects;
import stridelab.grader.exercise.Contract;
import stridelab.grader.exercise.MirrorPadding;
import stridelab.grader.exercise.ShapeFormula;
import stridelab.grader.submission.Submission;

/**
 * What THREATS tells of, each with a harmless twin, over every layer: the exercise that does it may lose its own points
 * and no other, nothing is read that is not the student's, and nothing is left behind.
 */
@Tag("hostile")
final class HostileSuiteTest {
    private static final SubmissionCompiler COMPILER = new SubmissionCompiler();
    private static final Duration SHORT = Duration.ofMillis(1_200);
    private static final Duration LONG = Duration.ofSeconds(60);

    /** Each costs a new JVM and shows nothing new. */
    private static final int ENOUGH_DEATHS = 3;

    private static final Map<String, CompiledSubmission> HOSTILE = new HashMap<>();
    private static final Map<String, CompiledSubmission> TWINS = new HashMap<>();
    private static final String SECRET = "the answer that nobody may know";

    @TempDir
    static Path temp;

    @SuppressWarnings("NullAway.Init") // Set before all tests.
    private static Canaries canaries;

    @BeforeAll
    static void setCanariesOut() throws IOException {
        canaries = new Canaries(temp, SECRET);
    }

    @AfterAll
    static void takeCanariesIn() throws IOException {
        canaries.close();
    }

    /** Each layer with what it contains; {@code -Dstridelab.hostile=REGEX} picks some of the suite. */
    static Stream<Arguments> contained() {
        String wanted = System.getProperty("stridelab.hostile", ".*");
        return Stream.of(Isolation.values())
                .flatMap(layer -> HostileCase.all().stream()
                        .filter(hostile -> hostile.name().matches(wanted))
                        .filter(hostile -> hostile.contained().contains(layer))
                        .map(hostile -> Arguments.of(layer, hostile)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("contained")
    void costsItsOwnExerciseAloneAndLeavesNothing(Isolation layer, HostileCase hostile) throws IOException {
        Sandbox sandbox = Sandboxes.open(layer);
        List<Answer> answers = new ArrayList<>();
        CompiledSubmission compiled =
                HOSTILE.computeIfAbsent(hostile.name(), name -> compile(hostile.hostile(canaries.placeholders())));
        try (StudentProcess student = sandbox.start(compiled)) {
            student.begin(Contract.of(MirrorPadding.class), SHORT);
            for (int i = -2; i <= 8 && deaths(answers) < ENOUGH_DEATHS; i++) {
                answers.add(askMirror(student, i, 5));
            }
            student.begin(Contract.of(ShapeFormula.class), LONG);
            assertThat(isRight(student))
                    .as("the neighbour's answers, after " + answers)
                    .isTrue();
        }
        assertThat(answers.toString()).doesNotContain("ESCAPED").doesNotContain(SECRET);
        assertThat(canaries.touched()).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("contained")
    void itsTwinKeepsFullMarks(Isolation layer, HostileCase hostile) {
        Sandbox sandbox = Sandboxes.open(layer);
        CompiledSubmission compiled = TWINS.computeIfAbsent(hostile.name(), name -> compile(hostile.twin()));
        try (StudentProcess student = sandbox.start(compiled)) {
            student.begin(Contract.of(MirrorPadding.class), LONG);
            for (int i = -2; i <= 8; i++) {
                int place = Math.floorMod(i, 8);
                assertThat(askMirror(student, i, 5)).isInstanceOfSatisfying(Returned.class, answer -> {
                    assertThat(answer.value()).isEqualTo(place < 5 ? place : 8 - place);
                    assertThat(answer.sideEffects()).isEqualTo(SideEffects.GOOD);
                });
            }
            student.begin(Contract.of(ShapeFormula.class), LONG);
            assertThat(isRight(student)).isTrue();
        }
    }

    @Test
    void theSuiteIsAsLargeAsPromised() {
        assertThat(HostileCase.all()).hasSizeGreaterThanOrEqualTo(80);
        assertThat(HostileCase.all())
                .allSatisfy(hostile -> assertThat(hostile.contained()).contains(Isolation.BUBBLEWRAP));
    }

    private static long deaths(List<Answer> answers) {
        return answers.stream()
                .mapToInt(answer ->
                        answer instanceof Answer.TimedOut ? ENOUGH_DEATHS : answer instanceof Answer.Died ? 1 : 0)
                .sum();
    }

    private static CompiledSubmission compile(Submission submission) {
        CompiledSubmission compiled = COMPILER.compile(submission);
        assertThat(compiled.errors()).isEmpty();
        return compiled;
    }

    private static Answer askMirror(StudentProcess student, int i, int n) {
        return ask(student, MirrorPadding.class, "reflectIndex", i, n);
    }

    private static boolean isRight(StudentProcess student) {
        return ask(student, ShapeFormula.class, "outputSize", 8, 3, 0, 1).equals(new Returned(6, SideEffects.GOOD))
                && ask(student, ShapeFormula.class, "layersUntil", 32, 5, 1, 4)
                        .equals(new Returned(7, SideEffects.GOOD));
    }

    private static Answer ask(StudentProcess student, Class<?> contract, String name, Object... arguments) {
        return student.ask(Asking.call(contract, name, arguments));
    }
}
