package stridelab.grader.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stridelab.grader.results.ExerciseResult;
import stridelab.grader.results.JsonOutput;
import stridelab.grader.results.PropertyResult;
import stridelab.grader.results.PropertyResult.Status;
import stridelab.grader.results.SubmissionResult;
import stridelab.grader.text.Text;
import tools.jackson.databind.json.JsonMapper;

/** A result as Exercism's test runner interface has it, version 3: a test for each property, a task for each exercise. */
public final class ExercismJson {
    /** The interface's bound on the whole message. */
    private static final int MESSAGE_AT_MOST = 65_535;

    private static final JsonMapper MAPPER = JsonOutput.mapper().build();

    private ExercismJson() {}

    /** The file's text, with a line feed at the end. */
    public static String of(SubmissionResult result) {
        List<Test> tests = IntStream.range(0, result.exercises().size())
                .boxed()
                .flatMap(i -> tests(result.exercises().get(i), i + 1))
                .toList();
        boolean noneRan = result.exercises().stream()
                .flatMap(exercise -> exercise.properties().stream())
                .allMatch(property -> property.status() == Status.NOT_RUN);
        if (noneRan || !result.graded()) {
            return write(new Report(3, "error", cut(whyNot(result)), null));
        }
        boolean passed = tests.stream().allMatch(test -> test.status().equals("pass"));
        return write(new Report(3, passed ? "pass" : "fail", null, tests));
    }

    /** The same for a submission that could not be read. */
    public static String unreadable(Text why) {
        return write(new Report(3, "error", cut(Plain.both(why)), null));
    }

    private static Stream<Test> tests(ExerciseResult exercise, int task) {
        return exercise.properties().stream()
                .map(property -> new Test(
                        exercise.className() + "." + property.method() + ": "
                                + property.title().en(),
                        status(property),
                        property.status() == Status.PASSED
                                ? null
                                : cut(Plain.both(property.title()) + "\n\n" + Plain.of(property)
                                        + CounterexampleText.of(property.counterexample())),
                        task));
    }

    private static String status(PropertyResult property) {
        return switch (property.status()) {
            case PASSED -> "pass";
            case FAILED, NOT_STARTED -> "fail";
            case TIMEOUT, CRASHED, NOT_RUN -> "error";
        };
    }

    private static String whyNot(SubmissionResult result) {
        Stream<Text> problems = result.problems().stream().map(problem -> problem.message());
        Stream<Text> messages = result.exercises().stream().flatMap(exercise -> Stream.ofNullable(exercise.message()));
        return Stream.concat(problems, messages).map(Plain::both).collect(Collectors.joining("\n"));
    }

    private static String cut(String text) {
        if (text.length() <= MESSAGE_AT_MOST) {
            return text;
        }
        // Half of a character outside of the basic plane is no character.
        int end = MESSAGE_AT_MOST - (Character.isHighSurrogate(text.charAt(MESSAGE_AT_MOST - 2)) ? 2 : 1);
        return text.substring(0, end) + "…";
    }

    private static String write(Report report) {
        return MAPPER.writeValueAsString(report) + "\n";
    }

    /** The top of the format. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Report(
            int version,
            String status,
            @Nullable String message,
            @Nullable List<Test> tests) {}

    /** One test of the format. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Test(
            String name,
            String status,
            @Nullable String message,
            @JsonProperty("task_id") int taskId) {}
}
