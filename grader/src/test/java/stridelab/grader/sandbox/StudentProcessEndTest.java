package stridelab.grader.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import stridelab.grader.exercise.Answer;
import stridelab.grader.exercise.Answer.Died;
import stridelab.grader.exercise.Answer.NotAsked;
import stridelab.grader.exercise.Answer.Returned;
import stridelab.grader.exercise.Answer.SideEffects;
import stridelab.grader.exercise.Answer.Threw;
import stridelab.grader.exercise.Contract;
import stridelab.grader.exercise.ShapeFormula;

/** What comes of code that hangs, exits or takes what there is: real processes, in every layer that this machine has. */
@ParameterizedClass
@EnumSource(Isolation.class)
final class StudentProcessEndTest extends StudentInALayer {
    StudentProcessEndTest(Isolation layer) {
        super(layer);
    }

    @Test
    void aHangCostsOnlyItsMethod() {
        given(
                "MirrorPadding",
                "public static int reflectIndex(int i, int n) {"
                        + " while (true) { try { Thread.sleep(1000); } catch (Throwable t) { } } }"
                        + " public static double[][] reflect(double[][] x, int a, int b, int c, int d) { return x; }");
        assertThat(ask("reflectIndex", 1, 1)).isEqualTo(new Answer.TimedOut());
        assertThat(ask("reflectIndex", 2, 2)).isEqualTo(new Answer.TimedOut());
        assertThat(ask("reflect", new double[][] {{1}}, 0, 0, 0, 0)).isInstanceOf(Returned.class);
    }

    @Test
    void anExitCostsOnlyItsMethod() {
        given(
                "MirrorPadding",
                "public static int reflectIndex(int i, int n) { System.exit(0); return 1; }"
                        + " public static double[][] reflect(double[][] x, int a, int b, int c, int d) { return x; }");
        assertThat(ask("reflectIndex", 1, 1)).isEqualTo(new Died("exit"));
        assertThat(ask("reflectIndex", 1, 2)).isEqualTo(new Died("exit"));
        assertThat(ask("reflect", new double[][] {{1}}, 0, 0, 0, 0)).isInstanceOf(Returned.class);
    }

    @Test
    void anExitInAStaticInitialiserCostsTheExerciseAndNoOther() {
        given(
                "MirrorPadding",
                "static { Runtime.getRuntime().halt(0); }"
                        + " public static int reflectIndex(int i, int n) { return 1; }",
                "ShapeFormula",
                "public static int outputSizeTotal(int n, int k, int t, int s) { return 5; }");
        assertThat(ask("reflectIndex", 1, 1)).isEqualTo(new Died("exit"));
        assertThat(ask("reflect", new double[1][1], 0, 0, 0, 0))
                .isEqualTo(new NotAsked(NotAsked.Reason.CLASS_DOES_NOT_LOAD, call("reflectIndex", 1, 1)));
        student.begin(Contract.of(ShapeFormula.class), BUDGET);
        assertThat(ask(ShapeFormula.class, "outputSizeTotal", 1, 1, 1, 1)).isEqualTo(new Returned(5, SideEffects.GOOD));
    }

    @Test
    void aHangInAStaticInitialiserCostsTheExercise() {
        given(
                "MirrorPadding",
                "static { while (System.nanoTime() != 0) { } }"
                        + " public static int reflectIndex(int i, int n) { return 1; }");
        assertThat(ask("reflectIndex", 1, 1)).isEqualTo(new Answer.TimedOut());
        assertThat(ask("reflect", new double[1][1], 0, 0, 0, 0))
                .isEqualTo(new NotAsked(NotAsked.Reason.CLASS_DOES_NOT_LOAD, call("reflectIndex", 1, 1)));
    }

    @Test
    void anExceptionInAStaticInitialiserIsTold() {
        given(
                "MirrorPadding",
                "static final int X = Integer.parseInt(\"x\");"
                        + " public static int reflectIndex(int i, int n) { return 1; }");
        Threw threw = (Threw) ask("reflectIndex", 1, 1);
        assertThat(threw.kind()).isEqualTo("java.lang.ExceptionInInitializerError");
        assertThat(threw.message()).startsWith("java.lang.NumberFormatException");
    }

    @Test
    void runningOutOfMemoryIsToldFromAnExit() {
        given(
                "MirrorPadding",
                "public static int reflectIndex(int i, int n) {"
                        + " java.util.List<double[]> l = new java.util.ArrayList<>();"
                        + " while (true) { try { l.add(new double[1 << 20]); } catch (Throwable t) { } } }");
        assertThat(ask("reflectIndex", 1, 1)).isEqualTo(new Died("out-of-memory"));
    }

    @Test
    void aStackOverflowIsAThrowable() {
        given("MirrorPadding", "public static int reflectIndex(int i, int n) { return reflectIndex(i + 1, n) + 1; }");
        Threw threw = (Threw) ask("reflectIndex", 1, 1);
        assertThat(threw.exceptionClass()).isEqualTo("java.lang.StackOverflowError");
        assertThat(ask("reflectIndex", 1, 1)).isInstanceOf(Threw.class);
    }

    @Test
    void aMessageThatHangsIsATimeOut() {
        given(
                "MirrorPadding",
                "static class Bad extends IllegalArgumentException {"
                        + " public String getMessage() { while (true) { Thread.onSpinWait(); } } }"
                        + " public static int reflectIndex(int i, int n) { throw new Bad(); }");
        assertThat(ask("reflectIndex", 1, 1)).isEqualTo(new Answer.TimedOut());
    }

    @Test
    void aThreadThatOutlivesTheCallEndsWithTheProcess() {
        given(
                "MirrorPadding",
                "public static int reflectIndex(int i, int n) {"
                        + " new Thread(() -> { while (true) { Thread.onSpinWait(); } }).start(); return 3; }");
        // The compiler's process is no student's, and stays for the next submission.
        List<ProcessHandle> before = ProcessHandle.current().descendants().toList();
        assertThat(ask("reflectIndex", 1, 1)).isEqualTo(new Returned(3, SideEffects.GOOD));
        student.close();
        assertThat(ProcessHandle.current()
                        .descendants()
                        .filter(process -> process.isAlive() && !before.contains(process)))
                .isEmpty();
    }

    @Test
    void anExerciseIsNotDisturbedByWhatAnotherDidToItsJvm() {
        given(
                "MirrorPadding",
                "public static int reflectIndex(int i, int n) {"
                        + " java.util.Locale.setDefault(java.util.Locale.CHINA); return 1; }",
                "ShapeFormula",
                "public static int outputSizeTotal(int n, int k, int t, int s) {"
                        + " return java.util.Locale.getDefault().equals(java.util.Locale.CHINA) ? 1 : 0; }");
        ask("reflectIndex", 1, 1);
        student.begin(Contract.of(ShapeFormula.class), BUDGET);
        assertThat(ask(ShapeFormula.class, "outputSizeTotal", 1, 1, 1, 1)).isEqualTo(new Returned(0, SideEffects.GOOD));
        assertThat(student.cpuMillis()).isPositive();
    }

    @Test
    void whatHangsAfterOtherCallsIsAnsweredByAFreshJvm() {
        given(
                "MirrorPadding",
                "static boolean asked; public static int reflectIndex(int i, int n) {"
                        + " while (asked) { } asked = true; return 5; }");
        for (int i = 0; i < 3; i++) {
            assertThat(ask("reflectIndex", 1, 1)).isEqualTo(new Returned(5, SideEffects.GOOD));
        }
    }

    @Test
    void aHangLeavesOrdinaryCallsOfItsMethodTheirAnswers() {
        given(
                "MirrorPadding",
                "public static int reflectIndex(int i, int n) {"
                        + " while (i == 7 || Math.abs((long) i) > 1000) { } return i; }");
        assertThat(ask("reflectIndex", 7, 1)).isEqualTo(new Answer.TimedOut());
        assertThat(ask("reflectIndex", 8, 1)).isEqualTo(new Returned(8, SideEffects.GOOD));
        assertThat(ask("reflectIndex", 7, 2)).isEqualTo(new Answer.TimedOut());
        assertThat(ask("reflectIndex", Integer.MAX_VALUE, 1)).isEqualTo(tooLong(Integer.MAX_VALUE));
        assertThat(ask("reflectIndex", 9, 1)).isEqualTo(new Returned(9, SideEffects.GOOD));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "static int keeps;"})
    void anExtremeCallThatLoopsTooLongIsNamedAndTheOthersAreMade(String field) {
        given(
                "MirrorPadding",
                field + "public static int reflectIndex(int i, int n) {"
                        + " int k = 0; try { for (long j = 0; j < i; j++) { k++; } } catch (Throwable t) { return 1; }"
                        + " return k; }");
        assertThat(ask("reflectIndex", 40_000_000, 1)).isEqualTo(new Returned(40_000_000, SideEffects.GOOD));
        assertThat(ask("reflectIndex", 50_000_000, 1)).isEqualTo(tooLong(50_000_000));
        assertThat(ask("reflectIndex", 40_000_000, 1)).isEqualTo(tooLong(40_000_000));
        assertThat(ask("reflectIndex", Integer.MIN_VALUE, 1)).isEqualTo(new Returned(0, SideEffects.GOOD));
        assertThat(ask("reflectIndex", 4, 1)).isEqualTo(new Returned(4, SideEffects.GOOD));
    }

    @Test
    void noMoreExtremeCallsAreMadeAfterOneThatTookItsTimeWithoutSteps() {
        given(
                "MirrorPadding",
                "public static int reflectIndex(int i, int n) throws InterruptedException {"
                        + " if (i == 20_000) { Thread.sleep(1_000_000); } return i; }");
        assertThat(ask("reflectIndex", 20_000, 1)).isEqualTo(tooLong(20_000));
        assertThat(ask("reflectIndex", 20_001, 1)).isEqualTo(tooLong(20_000));
        assertThat(ask("reflectIndex", 4, 1)).isEqualTo(new Returned(4, SideEffects.GOOD));
    }

    private static NotAsked tooLong(int index) {
        return new NotAsked(NotAsked.Reason.METHOD_IS_SLOW, call("reflectIndex", index, 1));
    }
}
