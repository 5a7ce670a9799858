package stridelab.grader;

import java.io.IOException;
import java.nio.file.Path;
import stridelab.grader.exercise.Contract;
import stridelab.grader.propertytest.PropertyRunner;

/**
 * Records the inputs of the hidden tests for the usual seed: a step of the build, so that no grading with that seed has to.
 */
final class DefaultRecordings {
    private DefaultRecordings() {}

    /** Writes below the folder of compiled classes that is the first argument. */
    public static void main(String[] args) throws IOException {
        PropertyRunner.write(Path.of(args[0]), Contract.all(), GradingOptions.DEFAULT_SEED);
    }
}
