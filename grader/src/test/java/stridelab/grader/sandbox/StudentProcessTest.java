package stridelab.grader.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.DoubleConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import stridelab.grader.exercise.Answer;
import stridelab.grader.exercise.Answer.Died;
import stridelab.grader.exercise.Answer.Returned;
import stridelab.grader.exercise.Answer.SideEffects;
import stridelab.grader.exercise.Answer.Threw;
import stridelab.grader.exercise.Answer.TooLarge;
import stridelab.grader.exercise.Contract;
import stridelab.grader.exercise.HalfStride;
import stridelab.grader.exercise.Operator;
import stridelab.grader.exercise.ShapeFormula;
import stridelab.grader.exercise.StrideCompute;

/** What a student's code is given, returns, throws and prints: real processes, in every layer that this machine has. */
@ParameterizedClass
@EnumSource(Isolation.class)
final class StudentProcessTest extends StudentInALayer {
    StudentProcessTest(Isolation layer) {
        super(layer);
    }

    @Test
    void aMethodThatReturnsIsAnAnswer() {
        given("MirrorPadding", "public static int reflectIndex(int i, int n) { return i * 10 + n; }");
        assertThat(ask("reflectIndex", 4, 2)).isEqualTo(new Returned(42, SideEffects.GOOD));
    }

    @Test
    void arraysCrossThePipeWithNullRowsAndNaNBits() {
        given(
                "MirrorPadding",
                "public static double[][] reflect(double[][] x, int a, int b, int c, int d) {"
                        + " double[][] y = new double[x.length][]; for (int i = 0; i < y.length; i++)"
                        + " y[i] = x[i] == null ? null : x[i].clone(); return y; }");
        double oddNaN = Double.longBitsToDouble(0x7ff8_0000_dead_beefL);
        double[][] ragged = {{1, oddNaN, -0.0}, null, {}, {Double.NEGATIVE_INFINITY}};
        Returned answer = (Returned) ask("reflect", ragged, 0, 0, 0, 0);
        assertThat(answer.sideEffects()).isEqualTo(SideEffects.GOOD);
        double[][] came = (double[][]) Objects.requireNonNull(answer.value());
        assertThat(Arrays.deepEquals(came, ragged)).isTrue();
        assertThat(Double.doubleToRawLongBits(came[0][1])).isEqualTo(0x7ff8_0000_dead_beefL);
        assertThat(Double.doubleToRawLongBits(came[0][2])).isEqualTo(Long.MIN_VALUE);
    }

    @Test
    void nullCrossesThePipeBothWays() {
        given(
                "MirrorPadding",
                "public static double[][] reflect(double[][] x, int a, int b, int c, int d) {"
                        + " return x == null ? null : new double[1][1]; }");
        assertThat(ask("reflect", null, 0, 0, 0, 0)).isEqualTo(new Returned(null, SideEffects.GOOD));
    }

    @Test
    void anExceptionOfTheStudentsOwnCountsAsWhatItExtends() {
        given(
                "MirrorPadding",
                "static class Bad extends IllegalArgumentException {"
                        + " public String getMessage() { throw new RuntimeException(); } }"
                        + " public static int reflectIndex(int i, int n) { throw new Bad(); }");
        assertThat(ask("reflectIndex", 1, 1))
                .isEqualTo(new Threw(
                        "stridelab.exercises.MirrorPadding$Bad",
                        "java.lang.IllegalArgumentException",
                        null,
                        SideEffects.GOOD,
                        new Answer.CodeLine("stridelab.exercises.MirrorPadding", 1),
                        null));
    }

    @Test
    void theLineOfAnExceptionIsTheStudentsAndNotTheLibrarys() {
        given(
                "MirrorPadding",
                "public static int reflectIndex(int i, int n) {\n"
                        + " return java.util.List.of(1, 2).get(n);\n"
                        + " }");
        Threw threw = (Threw) ask("reflectIndex", 1, 5);
        assertThat(threw.line().className()).isEqualTo("stridelab.exercises.MirrorPadding");
        assertThat(threw.line().line()).isEqualTo(2);
    }

    @Test
    void anExceptionThatMakesUpItsOwnTraceHasNoLine() {
        given(
                "MirrorPadding",
                "static class Bad extends RuntimeException {"
                        + " public StackTraceElement[] getStackTrace() { throw new RuntimeException(); } }"
                        + " public static int reflectIndex(int i, int n) { throw new Bad(); }");
        assertThat(((Threw) ask("reflectIndex", 1, 1)).line()).isNull();
    }

    @Test
    void whatACallPrintsIsItsOwnAndEndsWithItsLastCharacters() {
        given(
                "MirrorPadding",
                "public static int reflectIndex(int i, int n) {"
                        + " for (int j = 0; j < n; j++) System.out.print(\"填充\");"
                        + " if (n > 0) System.err.println(i);"
                        + " if (i < 0) throw new IllegalStateException();"
                        + " return n; }");
        assertThat(((Returned) ask("reflectIndex", 7, 1)).printed()).isEqualTo("填充7\n");
        assertThat(((Returned) ask("reflectIndex", 8, 5000)).printed())
                .hasSize(2001)
                .startsWith("…")
                .endsWith("填充8\n")
                .doesNotContain("\uFFFD");
        assertThat(((Returned) ask("reflectIndex", 9, 0)).printed()).isNull();
        assertThat(((Threw) ask("reflectIndex", -1, 1)).printed()).isEqualTo("填充-1\n");
    }

    @Test
    void aMissingClassAndAMissingMethodAreAbsent() {
        given(
                "MirrorPadding",
                "public static long reflectIndex(int i, int n) { return 1; }"
                        + " static double[][] reflect(double[][] x, int a, int b, int c, int d) { return x; }"
                        + " public double[][] symmetric(double[][] x, int a, int b, int c, int d) { return x; }");
        assertThat(ask("reflectIndex", 1, 1)).isEqualTo(new Answer.Absent());
        assertThat(ask("reflect", new double[1][1], 0, 0, 0, 0)).isEqualTo(new Answer.Absent());
        assertThat(ask("symmetric", new double[1][1], 0, 0, 0, 0)).isEqualTo(new Answer.Absent());
        student.begin(Contract.of(ShapeFormula.class), BUDGET);
        assertThat(ask(ShapeFormula.class, "samePadding", 3)).isEqualTo(new Answer.Absent());
    }

    @Test
    void aMethodThatDoesNotCompileIsAbsentAndItsNeighbourAnswers() {
        given(
                "MirrorPadding",
                "public static int reflectIndex(int i, int n) { return \"one\"; }"
                        + " public static double[][] reflect(double[][] x, int a, int b, int c, int d) { return null; }");
        assertThat(ask("reflectIndex", 1, 1)).isEqualTo(new Answer.Absent());
        assertThat(ask("reflect", new double[1][1], 0, 0, 0, 0)).isInstanceOf(Returned.class);
    }

    @Test
    void changedArgumentsAndSharedArraysAreReported() {
        given(
                "MirrorPadding",
                "public static double[][] reflect(double[][] x, int a, int b, int c, int d) {"
                        + " x[0][0] = -0.0; return new double[][] {x[1], {1}}; }"
                        + " public static double[][] symmetric(double[][] x, int a, int b, int c, int d) {"
                        + " double[] r = {1}; return new double[][] {r, r}; }");
        Returned reflect = (Returned) ask("reflect", new double[][] {{0}, {Double.NaN}}, 0, 0, 0, 0);
        assertThat(reflect.sideEffects()).isEqualTo(new SideEffects(0, true, false));
        Returned symmetric = (Returned) ask("symmetric", new double[][] {{0}, {Double.NaN}}, 0, 0, 0, 0);
        assertThat(symmetric.sideEffects()).isEqualTo(new SideEffects(-1, false, true));
    }

    @Test
    void eachCallHasArgumentsOfItsOwn() {
        given(
                "MirrorPadding",
                "public static double[][] reflect(double[][] x, int a, int b, int c, int d) {"
                        + " double[][] y = {{x[0][0]}}; x[0][0] = 7; return y; }");
        double[][] x = {{3}};
        ask("reflect", x, 0, 0, 0, 0);
        Returned second = (Returned) ask("reflect", x, 0, 0, 0, 0);
        assertThat((double[][]) second.value()).isDeepEqualTo(new double[][] {{3}});
        assertThat(x).isDeepEqualTo(new double[][] {{3}});
    }

    @Test
    void eachUseOfAnOperatorIsTold() {
        given(
                "StrideCompute",
                "public static double[][] conv2d(double[][] x, double[][] k, int s,"
                        + " java.util.function.DoubleBinaryOperator m) {"
                        + " double sum = 0; for (double v : x[0]) sum += m.applyAsDouble(v, k[0][0]);"
                        + " return new double[][] {{sum}}; }");
        student.begin(Contract.of(StrideCompute.class), BUDGET);
        List<Double> seen = new ArrayList<>();
        Operator multiply = product(seen::add);
        Returned answer = (Returned)
                ask(StrideCompute.class, "conv2d", new double[][] {{1, 2, 3}}, new double[][] {{2}}, 1, multiply);
        assertThat((double[][]) answer.value()).isDeepEqualTo(new double[][] {{12}});
        assertThat(answer.sideEffects()).isEqualTo(SideEffects.GOOD);
        assertThat(seen).containsExactly(1.0, 2.0, 3.0);
    }

    private static Operator product(DoubleConsumer used) {
        return new Operator() {
            @Override
            public Formula formula() {
                return Formula.PRODUCT;
            }

            @Override
            public double applyAsDouble(double x, double k) {
                used.accept(x);
                return Double.NaN;
            }
        };
    }

    @Test
    void anOperatorCalledOnAnotherThreadOrAfterTheCallIsRefused() {
        given(
                "StrideCompute",
                "static java.util.function.DoubleBinaryOperator kept;"
                        + " public static double[][] conv2d(double[][] x, double[][] k, int s,"
                        + " java.util.function.DoubleBinaryOperator m) {"
                        + " if (s == 2) { return new double[][] {{kept.applyAsDouble(1, 1)}}; } kept = m;"
                        + " java.util.concurrent.atomic.AtomicReference<Throwable> t ="
                        + " new java.util.concurrent.atomic.AtomicReference<>();"
                        + " Thread other = new Thread(() -> m.applyAsDouble(1, 1));"
                        + " other.setUncaughtExceptionHandler((o, e) -> t.set(e)); other.start();"
                        + " try { other.join(); } catch (InterruptedException e) { }"
                        + " throw (RuntimeException) t.get(); }");
        student.begin(Contract.of(StrideCompute.class), BUDGET);
        Operator multiply = product(used -> {});
        for (int stride = 1; stride <= 2; stride++) {
            Answer answer = ask(StrideCompute.class, "conv2d", new double[1][1], new double[1][1], stride, multiply);
            assertThat(((Threw) answer).kind()).isEqualTo("java.lang.IllegalStateException");
        }
    }

    @Test
    void printingIsNoAnswerAndNeverBlocks() {
        given(
                "MirrorPadding",
                "public static int reflectIndex(int i, int n) {"
                        + " String s = \"OK (5 tests) \".repeat(1000);"
                        + " for (int j = 0; j < 2000; j++) { System.out.print(s); System.err.print(s); } return 7; }");
        Returned answer = (Returned) ask("reflectIndex", 1, 1);
        assertThat(answer.value()).isEqualTo(7);
        assertThat(answer.sideEffects()).isEqualTo(SideEffects.GOOD);
        assertThat(answer.printed()).hasSize(2001).endsWith("OK (5 tests) ");
    }

    /** A write to the pipe costs more than a turn of a loop, and more again where the other end reads slowly. */
    @Test
    void whatIsPrintedIsNotWrittenToThePipeOfErrors() {
        given(
                "MirrorPadding",
                "static int written() throws Exception {"
                        + " for (String line : java.nio.file.Files.readAllLines(java.nio.file.Path.of(\"/proc/self/io\")))"
                        + "   if (line.startsWith(\"wchar: \")) return Integer.parseInt(line.substring(7));"
                        + " throw new IllegalStateException(); }"
                        + " public static int reflectIndex(int i, int n) throws Exception {"
                        + " int before = written();"
                        + " for (int j = 0; j < n; j++) { System.out.println(j); System.err.println(j); }"
                        + " return written() - before; }");
        Returned answer = (Returned) ask("reflectIndex", 1, 1000);
        assertThat(answer.value()).isEqualTo(0);
        assertThat(answer.printed()).endsWith("999\n999\n");
    }

    @Test
    void inputIsEmpty() {
        given(
                "MirrorPadding",
                "public static int reflectIndex(int i, int n) {"
                        + " try { return System.in.read(); } catch (java.io.IOException e) { return -2; } }");
        assertThat(ask("reflectIndex", 1, 1)).isEqualTo(new Returned(-1, SideEffects.GOOD));
    }

    @Test
    void bytesForgedOnThePipeAreNoAnswer() {
        given(
                "MirrorPadding",
                "public static int reflectIndex(int i, int n) throws Exception {"
                        + " var out = new java.io.FileOutputStream(java.io.FileDescriptor.out);"
                        + " out.write(new byte[] {0x7f, 0, 0, 0, 0, 0, 0, 0, 0, 0}); out.flush();"
                        + " Thread.sleep(1000000); return 1; }");
        assertThat(ask("reflectIndex", 1, 1)).isEqualTo(new Died("bad-reply"));
    }

    @Test
    void anAnswerOfGigabytesIsToldByItsShape() {
        given(
                "MirrorPadding",
                "public static double[][] reflect(double[][] x, int a, int b, int c, int d) {"
                        + " double[] row = new double[1 << 20]; double[][] y = new double[1000][];"
                        + " java.util.Arrays.fill(y, row); return y; }");
        assertThat(ask("reflect", new double[1][1], 0, 0, 0, 0))
                .isEqualTo(new TooLarge(List.of(1000, 1 << 20), new SideEffects(-1, false, true), null));
    }

    @Test
    void aSubclassOfAnOtherContractIsRefused() {
        given("MirrorPadding", "");
        org.assertj.core.api.Assertions.assertThatIllegalStateException()
                .isThrownBy(() -> ask(HalfStride.class, "bilinearKernel", 2));
    }
}
