package stridelab.grader.export;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stridelab.grader.results.JsonOutput;
import stridelab.grader.results.PropertyResult;
import stridelab.grader.results.SubmissionResult;
import tools.jackson.databind.json.JsonMapper;

/**
 * A result as Classroom 50 collects it: {@code classroom50/result/v1}, a test for each property.
 *
 * <p>That format counts in whole points, so all points are multiplied by the smallest number that makes each of them
 * whole: the share of the whole stays exact.
 */
public final class Classroom50Json {
    private static final JsonMapper MAPPER = JsonOutput.mapper().build();

    private Classroom50Json() {}

    /**
     * The file's text, with a line feed at the end.
     *
     * @param environment what Classroom 50's runner says of the submission; what it does not say is empty, and the
     *     runner, which has the last word on it, fills it in
     */
    public static String of(SubmissionResult result, Map<String, String> environment) {
        List<PropertyResult> properties = result.exercises().stream()
                .flatMap(exercise -> exercise.properties().stream())
                .toList();
        int factor = factor(properties);
        List<Test> tests = properties.stream()
                .map(property -> new Test(
                        property.id(),
                        property.status() == PropertyResult.Status.PASSED,
                        whole(property.score(), factor),
                        whole(property.maxScore(), factor),
                        Plain.of(property) + CounterexampleText.of(property.counterexample())))
                .toList();
        String commit = environment.getOrDefault("COMMIT_URL", "");
        String review = environment.getOrDefault("REVIEW_URL", "");
        return MAPPER.writeValueAsString(new Report(
                        "classroom50/result/v1",
                        environment.getOrDefault("CLASSROOM", ""),
                        environment.getOrDefault("ASSIGNMENT", ""),
                        environment.getOrDefault("ASSIGNMENT_TYPE", "individual"),
                        environment.getOrDefault("OWNER", environment.getOrDefault("GITHUB_REPOSITORY_OWNER", "")),
                        environment.getOrDefault("SUBMISSION_TAG", ""),
                        commit,
                        environment.getOrDefault("RELEASE_URL", ""),
                        review.isEmpty() ? commit : review,
                        result.gradedAt().replaceAll("\\.\\d+Z$", "Z"),
                        tests.stream().mapToInt(Test::score).sum(),
                        tests.stream().mapToInt(Test::maxScore).sum(),
                        tests))
                + "\n";
    }

    private static int factor(List<PropertyResult> properties) {
        return IntStream.rangeClosed(1, 100)
                .filter(factor -> properties.stream()
                        .flatMap(property -> Stream.of(property.score(), property.maxScore()))
                        .allMatch(points -> isWhole(points, factor)))
                .findFirst()
                .orElse(100);
    }

    private static boolean isWhole(double points, int factor) {
        return BigDecimal.valueOf(points)
                        .multiply(BigDecimal.valueOf(factor))
                        .stripTrailingZeros()
                        .scale()
                <= 0;
    }

    private static int whole(double points, int factor) {
        return BigDecimal.valueOf(points).multiply(BigDecimal.valueOf(factor)).intValue();
    }

    /** The top of the format. */
    private record Report(
            String schema,
            String classroom,
            String assignment,
            @JsonProperty("assignment_type") String assignmentType,
            String owner,
            String submission,
            String commit,
            String release,
            String review,
            String datetime,
            int score,
            @JsonProperty("max-score") int maxScore,
            List<Test> tests) {}

    /** One test of the format; it keeps what it does not know, such as the output. */
    private record Test(
            @JsonProperty("test-name") String name,
            boolean passed,
            int score,
            @JsonProperty("max-score") int maxScore,
            String output) {}
}
