package stridelab.grader.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import stridelab.grader.GradingOptions;
import stridelab.grader.Seeds;
import stridelab.grader.course.Course;
import stridelab.grader.propertytest.Feedback;
import stridelab.grader.sandbox.Isolation;
import stridelab.grader.text.UserError;

/** The options of every command that grades. */
final class CommonOptions {
    /** In characters: a shorter one could be guessed. */
    private static final int SHORTEST_SECRET = 16;

    @Option(names = "--seed", paramLabel = "N")
    private long seed = GradingOptions.DEFAULT_SEED;

    @Option(names = "--seed-secret", paramLabel = "FILE")
    private @Nullable Path secret;

    @Option(names = "--timeout", paramLabel = "SECONDS")
    private int timeoutSeconds = GradingOptions.DEFAULT_TIMEOUT_SECONDS;

    @Option(names = "--jobs", paramLabel = "N")
    private @Nullable Integer jobs;

    @Option(names = "--fail-under", paramLabel = "PERCENT")
    private @Nullable Double failUnder;

    @Option(names = "--feedback", paramLabel = "none|category|counterexample|full")
    private Feedback feedback = GradingOptions.DEFAULT_FEEDBACK;

    @Option(names = "--isolation", paramLabel = "auto|bubblewrap|user|process")
    private String isolation = "auto";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    /** The options, of which those that are not given are the course's where it has some. */
    GradingOptions grading(Course course) throws UserError {
        if (timeoutSeconds < 1) {
            throw UserError.of("cli.at-least-one", "--timeout", timeoutSeconds);
        }
        if (jobs != null && jobs < 1) {
            throw UserError.of("cli.at-least-one", "--jobs", jobs);
        }
        // Not a number is neither.
        if (failUnder != null && !(failUnder >= 0 && failUnder <= 100)) {
            throw UserError.of("cli.no-percentage", "--fail-under", failUnder);
        }
        if (secret != null && isGiven("--seed")) {
            throw UserError.of("cli.either-or", "--seed", "--seed-secret");
        }
        return new GradingOptions(
                new Seeds(isGiven("--seed") ? seed : course.seed().orElse(seed), secret()),
                Duration.ofSeconds(timeoutSeconds),
                isolation(),
                isGiven("--feedback") ? feedback : course.feedback().orElse(feedback));
    }

    private Optional<String> secret() throws UserError {
        if (secret == null) {
            return Optional.empty();
        }
        try {
            String text = Files.readString(secret).strip();
            if (text.length() < SHORTEST_SECRET) {
                throw UserError.of("cli.secret-too-short", secret, SHORTEST_SECRET);
            }
            return Optional.of(text);
        } catch (IOException e) {
            throw UserErrors.cannotRead(secret, e);
        }
    }

    private boolean isGiven(String option) {
        return command.commandLine().getParseResult().hasMatchedOption(option);
    }

    /** How many submissions to grade at the same time. */
    int jobs() {
        return jobs == null ? Runtime.getRuntime().availableProcessors() : jobs;
    }

    /** The exit code for a score, by {@code --fail-under}. */
    int exitCode(double score, double maxScore) {
        boolean below = failUnder != null && score * 100 < failUnder * maxScore;
        return below ? StrideLab.BELOW_THRESHOLD : StrideLab.GRADED;
    }

    private Optional<Isolation> isolation() throws UserError {
        if (isolation.equals("auto")) {
            return Optional.empty();
        }
        for (Isolation layer : Isolation.values()) {
            if (layer.json().equals(isolation)) {
                return Optional.of(layer);
            }
        }
        throw UserError.of("cli.no-such-isolation", isolation);
    }
}
