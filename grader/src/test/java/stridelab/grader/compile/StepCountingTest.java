package stridelab.grader.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import stridelab.grader.exercise.Contract;
import stridelab.grader.submission.SourceFile;
import stridelab.grader.submission.Submission;

class StepCountingTest {
    /** 65,535 bytes are the most that a method's code may have; each iinc takes 3. */
    private static final String FULL = "{ int n = 0; for (;;) {" + "n += 1; ".repeat(21_842) + " } }";

    @Test
    void aMethodWithoutRoomForMoreIsLeftAsItIs() {
        Map<String, byte[]> classes = compiled("static void full() " + FULL);
        boolean same = StepCounting.in(classes).values().containsAll(classes.values());
        assertThat(same).isTrue();
    }

    @Test
    void everyOtherClassIsAnotherThen() {
        Map<String, byte[]> classes = compiled("static int f() { return 1; } static class B { }");
        assertThat(classes).hasSize(2);
        assertThat(StepCounting.in(classes))
                .hasSize(2)
                .allSatisfy((name, file) -> assertThat(file).hasSizeGreaterThan(classes.get(name).length));
    }

    private static Map<String, byte[]> compiled(String members) {
        String source = "package " + Contract.STUDENT_PACKAGE + "; public class A { " + members + " }";
        try (SubmissionCompiler compiler = new SubmissionCompiler()) {
            CompiledSubmission compiled = compiler.compile(
                    new Submission("test", List.of(new SourceFile("src/A.java", "A", source)), List.of(), Map.of()));
            assertThat(compiled.errors()).isEmpty();
            return compiled.classes();
        }
    }
}
