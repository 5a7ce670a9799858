package stridelab.grader.handout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The autograder that Gradescope takes: {@code setup.sh}, {@code run_autograder} and the program's own jar, at the top.
 *
 * <p>The format and the layout that it runs in are Gradescope's (Autograder specifications).
 */
public final class GradescopeArchive {
    private GradescopeArchive() {}

    /**
     * The archive's files.
     *
     * @param programJar the runnable jar
     * @param feedback how much students are told, as the option of {@code grade} has it
     */
    public static ProjectFiles around(Path programJar, String feedback) throws IOException {
        return new ProjectFiles()
                .addExecutable("setup.sh", Handout.resource("gradescope/setup.sh"))
                .addExecutable(
                        "run_autograder",
                        Handout.resource("gradescope/run_autograder").replace("{{feedback}}", feedback))
                .add("stridelab.jar", Files.readAllBytes(programJar));
    }
}
