package stridelab.grader.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stridelab.grader.exercise.Contract;
import stridelab.grader.submission.SourceFile;
import stridelab.grader.submission.Submission;

/** Sources that take a compiler down cost the file that they are in, whether it compiles in the end or not. */
final class HardSourcesTest {
    /** Shorter than a grader's, so that this does not take minutes; the honest file needs a hundredth of it. */
    private static final SubmissionCompiler COMPILER =
            new SubmissionCompiler(Duration.ofSeconds(2), Duration.ofSeconds(1));

    private static final SourceFile HONEST = source("Honest", "class Honest { static int g() { return 1; } }");

    @AfterAll
    static void close() {
        COMPILER.close();
    }

    /** Members of a class, by what is odd about them. */
    static Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("parentheses", "int f() { return " + nested("(", "1", ")", 60_000) + "; }");
        all.put("ifs", "int f(int x) { " + "if (x > 0) ".repeat(20_000) + "x++; return x; }");
        all.put("calls", "int f(int x) { return " + nested("f(", "x", ")", 20_000) + "; }");
        all.put("chain", "Class h() { return new StringBuilder()" + ".append(1)".repeat(10_000) + ".getClass(); }");
        all.put("classes", nested("class X { ", "", " }", 10_000));
        all.put("typeArguments", "Object x = (" + nested("java.util.List<", "String", ">", 15_000) + ") null;");
        all.put("lambdas", "interface F { F f(F x); } F x = " + "y -> ".repeat(5_000) + "null;");
        all.put("ambiguousLambdas", ambiguousLambdas(16));
        all.put("inference", "<T> T id(T x) { return x; } Object x = " + nested("id(", "null", ")", 400) + ";");
        all.put(
                "boundsThatGrow",
                "interface N<T> {} static class C<X> implements N<N<? super C<C<X>>>> {}"
                        + " N<? super C<Integer>> f(C<Integer> x) { return x; }");
        all.put("conditionals", "Object f(boolean b) { return " + "b ? java.util.List.of() : ".repeat(3_000) + "1; }");
        all.put("switches", "int y = " + nested("switch (1) { default -> ", "1", "; }", 1_000) + ";");
        all.put("sumOfTexts", "String f(String s) { return s" + " + \"x\" + s".repeat(12_000) + "; }");
        all.put("constantsThatDouble", doubling(0, 40));
        all.put("finallysThatDouble", "int x; void f() { " + nested("try { x++; } finally { ", "", " }", 30) + " }");
        all.put("manyMethods", numbered("void f%d(long a) { f%d(1); }", 6_000));
        all.put("manyErrors", numbered("void f%d() { return %d + y; }", 6_000));
        all.put("manyConstants", "int[] x = {" + "1,".repeat(100_000) + "};");
        all.put("longName", "int " + "x".repeat(200_000) + ";");
        all.put("longText", "String s = \"" + "x".repeat(200_000) + "\";");
        all.put("longComment", "/* " + "\\u002a".repeat(35_000) + " */");
        all.put("cycles", "static class X extends Y { } static class Y extends X { } enum E { A(E.A); E(E e) { } }");
        all.put(
                "processors",
                "@interface P { Class<?>[] value(); } @P({String.class}) static class X"
                        + " extends javax.annotation.processing.AbstractProcessor { static { System.exit(1); } public boolean"
                        + " process(java.util.Set<? extends javax.lang.model.element.TypeElement> t,"
                        + " javax.annotation.processing.RoundEnvironment r) { System.exit(2); return true; } }");
        all.put("annotations", "@interface P { int[] value() default {}; } @P({" + "1,".repeat(60_000) + "}) int x;");
        all.put("modules", "} open module x { requires java.desktop; ");
        return all;
    }

    static Stream<String> names() {
        return all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void costsItsOwnFileAlone(String name) {
        SourceFile hard = source("Hard", "class Hard { " + all().get(name) + " }");
        CompiledSubmission compiled =
                COMPILER.compile(new Submission("test", List.of(hard, HONEST), List.of(), Map.of()));
        assertThat(compiled.compiled("Honest")).isTrue();
        assertThat(List.of("Hard")).containsAll(compiled.errors().keySet());
        assertThat(compiled.compiled("Hard") || compiled.errors().containsKey("Hard"))
                .isTrue();
    }

    @Test
    void filesThatAreHardOnlyTogetherCostTheOneThatIsTooMuch() {
        SourceFile first = source("First", "class First { " + doubling(0, 8) + " }");
        SourceFile second = source("Second", "class Second extends First { " + doubling(8, 40) + " }");
        CompiledSubmission compiled =
                COMPILER.compile(new Submission("test", List.of(first, second, HONEST), List.of(), Map.of()));
        assertThat(compiled.errors()).containsOnlyKeys("Second");
        assertThat(compiled.compiled("First")).isTrue();
        assertThat(compiled.compiled("Honest")).isTrue();
    }

    private static String nested(String open, String inner, String close, int depth) {
        return open.repeat(depth) + inner + close.repeat(depth);
    }

    private static String numbered(String text, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> text.replace("%d", Integer.toString(i)))
                .collect(Collectors.joining(" "));
    }

    /** Constants of which each is twice as long as the one before. */
    private static String doubling(int from, int to) {
        return (from == 0 ? "static final String S0 = \"0123456789abcdef\"; " : "")
                + IntStream.rangeClosed(from + 1, to)
                        .mapToObj(i -> "static final String S" + i + " = S" + (i - 1) + " + S" + (i - 1) + ";")
                        .collect(Collectors.joining(" "));
    }

    /** Each level doubles what has to be tried. */
    private static String ambiguousLambdas(int depth) {
        return "interface F<T> { T f(); } interface G<T> { T g() throws Exception; } static <T> T h(F<T> f) { return null; }"
                + " static <T> T h(G<T> g) { return null; } Object x = "
                + nested("h(() -> ", "1", ")", depth) + ";";
    }

    private static SourceFile source(String className, String text) {
        return new SourceFile(className + ".java", className, "package " + Contract.STUDENT_PACKAGE + "; " + text);
    }
}
