package stridelab.grader.sandbox;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stridelab.grader.compile.SubmissionCompiler;
import stridelab.grader.exercise.Call;
import stridelab.grader.exercise.Contract;
import stridelab.grader.submission.SourceFile;
import stridelab.grader.submission.Submission;

/** Students made of a few lines, and questions to them. */
final class Asking {
    private static final SubmissionCompiler COMPILER = new SubmissionCompiler();

    private Asking() {}

    /** A student in a real process; class names and their members by turns. */
    static StudentProcess student(Isolation layer, String... classesAndMembers) {
        List<SourceFile> sources = new ArrayList<>();
        for (int i = 0; i < classesAndMembers.length; i += 2) {
            String name = classesAndMembers[i];
            sources.add(new SourceFile(
                    name + ".java",
                    name,
                    "package stridelab.exercises; public class " + name + " { " + classesAndMembers[i + 1] + " }"));
        }
        return Sandboxes.open(layer).start(COMPILER.compile(new Submission("test", sources, List.of(), Map.of())));
    }

    /** A question about the method of this name. */
    static Call call(Class<?> contract, String name, @Nullable Object... arguments) {
        Method method = Contract.of(contract).methods().stream()
                .filter(candidate -> candidate.getName().equals(name))
                .findFirst()
                .orElseThrow();
        return new Call(Contract.of(contract), method, Arrays.asList(arguments));
    }
}
