package stridelab.grader.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stridelab.grader.causes.Cause;
import stridelab.grader.causes.CauseText;
import stridelab.grader.causes.Causes;
import stridelab.grader.results.ExerciseResult;
import stridelab.grader.results.JsonOutput;
import stridelab.grader.results.PropertyResult;
import stridelab.grader.results.PropertyResult.Status;
import stridelab.grader.results.SubmissionResult;
import stridelab.grader.text.Text;
import tools.jackson.databind.json.JsonMapper;

/** A result as Gradescope's {@code results.json}: a test for each property, all texts plain and in both languages. */
public final class GradescopeJson {
    private static final JsonMapper MAPPER = JsonOutput.mapper().build();

    private GradescopeJson() {}

    /** The file's text, with a line feed at the end. */
    public static String of(SubmissionResult result) {
        CauseNotes notes = CauseNotes.of(result);
        List<Test> tests = result.exercises().stream()
                .flatMap(exercise -> exercise.properties().stream().map(property -> test(exercise, property, notes)))
                .toList();
        return MAPPER.writeValueAsString(new Report(
                        result.score(), result.durationMs() / 1000, output(result), "text", "visible", "hidden", tests))
                + "\n";
    }

    /** The same for a submission that could not be read: no points, and why. */
    public static String unreadable(Text why) {
        return MAPPER.writeValueAsString(new Report(0.0, 0, Plain.both(why), "text", "visible", "hidden", List.of()))
                + "\n";
    }

    private static Test test(ExerciseResult exercise, PropertyResult property, CauseNotes notes) {
        return new Test(
                exercise.score() == null ? null : Double.valueOf(property.score()),
                property.maxScore(),
                property.status() == Status.PASSED ? "passed" : "failed",
                exercise.className() + "." + property.method() + ": "
                        + property.title().en(),
                "text",
                Plain.both(property.title()) + "\n" + Plain.of(property)
                        + CounterexampleText.of(property.counterexample()) + notes.of(property),
                "text",
                List.of(exercise.id()),
                "visible");
    }

    private static String output(SubmissionResult result) {
        StringBuilder output = new StringBuilder();
        Causes causes = Causes.of(result);
        result.problems()
                .forEach(problem -> output.append(Plain.both(problem.message())).append('\n'));
        for (ExerciseResult exercise : result.exercises()) {
            if (exercise.message() != null && !causes.tell(exercise.message())) {
                output.append(exercise.className())
                        .append(": ")
                        .append(Plain.both(exercise.message()))
                        .append('\n');
            }
        }
        for (Cause cause : causes.all()) {
            List<Text> lines = CauseText.withCounts(cause);
            output.append("\n-").append(CauseText.points(cause.points())).append(' ');
            lines.forEach(line -> output.append(line.en()).append('\n'));
            lines.stream()
                    .filter(line -> !line.zh().equals(line.en()))
                    .forEach(line -> output.append(line.zh()).append('\n'));
        }
        return output.toString();
    }

    /** The top of the format; Gradescope asks the instructor where there is no score. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Report(
            @Nullable Double score,
            @JsonProperty("execution_time") long executionTime,
            String output,
            @JsonProperty("output_format") String outputFormat,
            String visibility,
            @JsonProperty("stdout_visibility") String stdoutVisibility,
            List<Test> tests) {}

    /** One test of the format. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Test(
            @Nullable Double score,
            @JsonProperty("max_score") double maxScore,
            String status,
            String name,
            @JsonProperty("name_format") String nameFormat,
            String output,
            @JsonProperty("output_format") String outputFormat,
            List<String> tags,
            String visibility) {}
}
