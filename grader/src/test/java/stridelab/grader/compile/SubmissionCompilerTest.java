package stridelab.grader.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import stridelab.grader.exercise.Contract;
import stridelab.grader.submission.SourceFile;
import stridelab.grader.submission.Submission;

final class SubmissionCompilerTest {
    private static final SubmissionCompiler COMPILER = new SubmissionCompiler();

    @Test
    void classesThatCompileHaveNoErrors() {
        CompiledSubmission compiled = compile(
                "A",
                "class A { int f() { return new B().g(); } record In() {} }",
                "B",
                "class B { int g() { return 1; } }");
        assertThat(compiled.errors()).isEmpty();
        assertThat(compiled.classes().keySet())
                .containsExactlyInAnyOrder(
                        "stridelab.exercises.A", "stridelab.exercises.A$In", "stridelab.exercises.B");
    }

    @Test
    void aSyntaxErrorCostsItsFileAndIsFoundWithItsLine() {
        CompiledSubmission compiled =
                compile("A", "class A {\n int f() {\n  return 1\n }\n}", "B", "class B { int g() { return 1; } }");
        assertThat(compiled.compiled("A")).isFalse();
        assertThat(compiled.compiled("B")).isTrue();
        CompileError error = only(compiled, "A");
        assertThat(error.path()).isEqualTo("src/A.java");
        assertThat(error.line()).isEqualTo(3);
        assertThat(error.message()).isEqualTo("';' expected");
        assertThat(error.method()).isNull();
    }

    @Test
    void aTypeErrorInABodyCostsOnlyItsMethod() {
        CompiledSubmission compiled = compile(
                "A",
                "public class A {\n"
                        + " public static int f(int[][] a, String... s) {\n  return \"no\";\n }\n"
                        + " public static int g() { return 2; } }");
        assertThat(compiled.compiled("A")).isTrue();
        assertThat(compiled.broken("A", "f", int[][].class, String[].class)).isTrue();
        assertThat(compiled.broken("A", "g")).isFalse();
        assertThat(only(compiled, "A").method()).isEqualTo("f");
        assertThat(only(compiled, "A").line()).isEqualTo(3);
    }

    @Test
    void errorsThatFlowAnalysisFindsCostOnlyTheirMethodsToo() {
        CompiledSubmission compiled = compile(
                "A",
                "public class A {"
                        + " static int missingReturn() { }\n static int type() { return true; }\n"
                        + " static void unreported() { throw new Exception(); }\n static int ok() { return 1; }"
                        + " static class In { int x() { return y; } } }");
        assertThat(compiled.compiled("A")).isTrue();
        assertThat(compiled.errors().get("A"))
                .extracting(CompileError::method)
                .containsExactlyInAnyOrder("missingReturn", "type", "unreported", "x");
        assertThat(compiled.broken("A", "ok")).isFalse();
        assertThat(compiled.broken("A", "x")).isFalse();
    }

    @Test
    void anErrorOutsideOfBodiesCostsItsFileAndThoseThatNeedIt() {
        CompiledSubmission compiled = compile(
                "A",
                "class A { static int f() { return B.g(); } static int h() { return 1; } }",
                "B",
                "class B { Missing m; static int g() { return 1; } }",
                "C",
                "class C extends B { }");
        assertThat(compiled.compiled("A")).isTrue();
        assertThat(compiled.broken("A", "f")).isTrue();
        assertThat(compiled.broken("A", "h")).isFalse();
        assertThat(compiled.compiled("B")).isFalse();
        assertThat(compiled.compiled("C")).isFalse();
        assertThat(compiled.errors()).containsOnlyKeys("A", "B", "C");
    }

    @Test
    void nothingButTheJdkIsOnTheClassPath() {
        CompiledSubmission compiled = compile(
                "A",
                "import org.junit.jupiter.api.Test;\n class A { stridelab.conv.Conv c; }",
                "B",
                "class B { java.util.function.DoubleBinaryOperator o; java.net.http.HttpClient h; }");
        assertThat(compiled.compiled("A")).isFalse();
        assertThat(compiled.compiled("B")).isTrue();
    }

    @Test
    void anotherPackageThanItSeemedIsRefused() {
        CompiledSubmission compiled = compileTexts(
                "A", "package stridelab.exercises/* */.\\u0078; class A { }", "B", "\\u0069mport x; class B { }");
        assertThat(compiled.classes()).isEmpty();
        assertThat(Objects.requireNonNull(only(compiled, "A").refusal()).key()).isEqualTo("compile.package");
    }

    @Test
    void theCompilersWordsAreEnglishWhateverTheLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.CHINA);
            assertThat(only(compile("A", "class A { int f() { return x; } }"), "A")
                            .message())
                    .startsWith("cannot find symbol");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void thousandsOfErrorsAreCut() {
        CompiledSubmission compiled =
                compile("A", "class A { " + "int f; ".repeat(3_000) + "}", "B", "class B { int g() { return 1; } }");
        assertThat(compiled.errors().get("A")).hasSizeBetween(1, 20);
        assertThat(compiled.compiled("B")).isTrue();
    }

    @Test
    void whatIsTooLargeForAClassFileIsToldInTheCompilersWords() {
        CompiledSubmission compiled = compile(
                "A",
                "class A { int[] x = {" + "1,".repeat(20_000) + "}; }",
                "B",
                "class B { int g() { return 1; } String f() { return \"" + "x".repeat(70_000) + "\"; } }");
        assertThat(only(compiled, "A").message()).isEqualTo("code too large");
        assertThat(only(compiled, "B").message()).isEqualTo("constant string too long");
        assertThat(compiled.compiled("A")).isFalse();
        assertThat(compiled.broken("B", "f")).isTrue();
        assertThat(compiled.broken("B", "g")).isFalse();
    }

    @Test
    void annotationsRunNothing() {
        CompiledSubmission compiled = compile(
                "A",
                "@javax.annotation.processing.SupportedAnnotationTypes(\"*\") public class A"
                        + " extends javax.annotation.processing.AbstractProcessor { public boolean process("
                        + "java.util.Set<? extends javax.lang.model.element.TypeElement> s,"
                        + " javax.annotation.processing.RoundEnvironment e) { throw new Error(); } }");
        assertThat(compiled.errors()).isEmpty();
    }

    private static CompileError only(CompiledSubmission compiled, String className) {
        assertThat(compiled.errors()).containsKey(className);
        assertThat(compiled.errors().get(className)).hasSize(1);
        return Objects.requireNonNull(compiled.errors().get(className)).get(0);
    }

    private static CompiledSubmission compile(String... classesAndTexts) {
        String[] texts = classesAndTexts.clone();
        for (int i = 1; i < texts.length; i += 2) {
            texts[i] = "package " + Contract.STUDENT_PACKAGE + "; " + texts[i];
        }
        return compileTexts(texts);
    }

    private static CompiledSubmission compileTexts(String... classesAndTexts) {
        List<SourceFile> sources = new ArrayList<>();
        for (int i = 0; i < classesAndTexts.length; i += 2) {
            sources.add(
                    new SourceFile("src/" + classesAndTexts[i] + ".java", classesAndTexts[i], classesAndTexts[i + 1]));
        }
        return COMPILER.compile(new Submission("test", sources, List.of(), Map.of()));
    }
}
