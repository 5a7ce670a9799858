package stridelab.grader.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import stridelab.grader.exercise.Answer;
import stridelab.grader.exercise.Answer.Died;
import stridelab.grader.exercise.Answer.Manners;
import stridelab.grader.exercise.Answer.Returned;
import stridelab.grader.exercise.Call;
import stridelab.grader.exercise.Contract;
import stridelab.grader.exercise.MirrorPadding;
import stridelab.grader.exercise.StrideCompute;

/** Questions that are known before: the student's process works ahead, and nobody can tell from the answers. */
@ParameterizedClass
@EnumSource(Isolation.class)
final class AnnouncedQuestionsTest {
    private static final Duration BUDGET = Duration.ofSeconds(60);
    private static final String COUNTS =
            "private static int calls; public static int reflectIndex(int i, int n) { return 10 * ++calls + n; }";

    private final Isolation layer;

    @SuppressWarnings("NullAway.Init") // Each test begins with given().
    private StudentProcess student;

    AnnouncedQuestionsTest(Isolation layer) {
        this.layer = layer;
    }

    @AfterEach
    void close() {
        // There is none where the machine lacks the layer.
        if (student != null) {
            student.close();
        }
    }

    @Test
    void eachIsAskedOnceInTheOrderInWhichItWasAnnounced() {
        given(MirrorPadding.class, "MirrorPadding", COUNTS);
        List<Call> questions =
                IntStream.range(0, 3000).mapToObj(i -> indexOf(i, i % 7)).toList();
        student.announce(questions);
        List<Answer> expected = new ArrayList<>();
        IntStream.range(0, 3000)
                .forEach(i -> expected.add(new Returned(Math.addExact(10 * (i + 1), i % 7), Manners.GOOD)));
        assertThat(questions.stream().map(student::ask)).isEqualTo(expected);
        assertThat(student.ask(indexOf(1, 1)))
                .as("after the last, as if nothing had been announced")
                .isEqualTo(new Returned(30_011, Manners.GOOD));
    }

    @Test
    void questionsAndAnswersOfManyPipesFullGetThrough() {
        given(
                MirrorPadding.class,
                "MirrorPadding",
                "public static double[][] reflect(double[][] x, int a, int b, int c, int d) {"
                        + " double[][] y = new double[a][b]; y[0][0] = x[0][0]; return y; }");
        List<Call> questions = IntStream.range(0, 60)
                .mapToObj(i -> Asking.call(
                        MirrorPadding.class,
                        "reflect",
                        i % 20 == 7 ? new double[200][100] : new double[][] {{i, 2, 3}, {4, 5, 6}},
                        100,
                        200,
                        0,
                        0))
                .toList();
        student.announce(questions);
        assertThat(questions.stream().map(student::ask).toList())
                .allSatisfy(answer -> assertThat(answer).isInstanceOf(Returned.class));
    }

    @Test
    void anOperatorIsCalledOnOurSideBetweenOtherQuestions() {
        given(
                StrideCompute.class,
                "StrideCompute",
                "public static double[][] conv2d(double[][] x, double[][] k, int s,"
                        + " java.util.function.DoubleBinaryOperator f) {"
                        + " return new double[][] {{f.applyAsDouble(x[0][0], k[0][0])}}; }"
                        + " public static double speedup(int h, int w, int k, int p, int s) { return s; }");
        DoubleBinaryOperator operator = (x, k) -> x * 100 + k;
        List<Call> questions = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            questions.add(Asking.call(StrideCompute.class, "speedup", 5, 5, 3, 0, i));
            questions.add(Asking.call(
                    StrideCompute.class, "conv2d", new double[][] {{i}}, new double[][] {{7}}, 1, operator));
        }
        student.announce(questions);
        for (int i = 0; i < 20; i++) {
            assertThat(student.ask(questions.get(2 * i))).isEqualTo(new Returned((double) i, Manners.GOOD));
            double[][] product = {{100 * i + 7}};
            assertThat(student.ask(questions.get(2 * i + 1)))
                    .isInstanceOfSatisfying(
                            Returned.class,
                            answer -> assertThat((double[][]) answer.value()).isDeepEqualTo(product));
        }
    }

    @Test
    void aHangIsItsMethodsAlone() {
        given(
                MirrorPadding.class,
                "MirrorPadding",
                COUNTS + "public static double[][] reflect(double[][] x, int a, int b, int c, int d) {"
                        + " while (x[0][0] == 2) { } return x; }");
        student.begin(Contract.of(MirrorPadding.class), Duration.ofSeconds(9));
        List<Call> questions = List.of(indexOf(1, 1), indexOf(2, 2), reflected(1), reflected(2), reflected(3));
        student.announce(questions);
        assertThat(student.ask(questions.get(0))).isEqualTo(new Returned(11, Manners.GOOD));
        assertThat(student.ask(questions.get(1))).isEqualTo(new Returned(22, Manners.GOOD));
        assertThat(student.ask(questions.get(2)))
                .as("whether its answer had left when the next one hung is a matter of time")
                .isInstanceOfAny(Returned.class, Answer.TimedOut.class);
        assertThat(student.ask(questions.get(3))).isEqualTo(new Answer.TimedOut());
        student.renew();
        assertThat(student.ask(reflected(3))).as("not asked again").isEqualTo(new Answer.TimedOut());
        assertThat(student.ask(indexOf(1, 1))).isEqualTo(new Returned(11, Manners.GOOD));
    }

    @Test
    void anExitIsADeathAndTheNextJvmAnswers() {
        given(
                MirrorPadding.class,
                "MirrorPadding",
                "public static int reflectIndex(int i, int n) { if (i == 3) { System.exit(0); } return i; }");
        List<Call> questions =
                IntStream.range(3, 9).mapToObj(i -> indexOf(i, 1)).toList();
        student.announce(questions);
        assertThat(student.ask(questions.get(0))).isEqualTo(new Died("exit"));
        student.renew();
        assertThat(student.ask(indexOf(4, 1))).isEqualTo(new Returned(4, Manners.GOOD));
    }

    @Test
    void aQuestionOutOfTurnIsNotAnsweredWithAnothersAnswer() {
        given(MirrorPadding.class, "MirrorPadding", COUNTS);
        student.announce(List.of(indexOf(1, 1), indexOf(2, 2), indexOf(3, 3)));
        assertThat(student.ask(indexOf(1, 1))).isEqualTo(new Returned(11, Manners.GOOD));
        assertThat(student.ask(indexOf(3, 3))).isEqualTo(new Died("bad-reply"));
        student.renew();
        assertThat(student.ask(indexOf(3, 3))).isEqualTo(new Returned(13, Manners.GOOD));
    }

    private void given(Class<?> contract, String className, String members) {
        student = Asking.student(layer, className, members);
        student.begin(Contract.of(contract), BUDGET);
    }

    private static Call indexOf(int i, int n) {
        return Asking.call(MirrorPadding.class, "reflectIndex", i, n);
    }

    private static Call reflected(double value) {
        return Asking.call(MirrorPadding.class, "reflect", new double[][] {{value}}, 0, 0, 0, 0);
    }
}
