package stridelab.grader.handout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import stridelab.grader.files.FileName;

/**
 * The autograder that Gradescope takes: {@code setup.sh}, {@code run_autograder} and the program's own jar, at the top.
 *
 * <p>The format and the layout that it runs in are Gradescope's (Autograder specifications).
 */
public final class GradescopeArchive {
    private static final String COURSE = "course.yml";

    private GradescopeArchive() {}

    /**
     * The archive's files.
     *
     * @param programJar the runnable jar
     * @param feedback how much students are told, as the option of {@code grade} has it
     * @param course the course file and those that it names; empty where there is none
     */
    public static ProjectFiles around(Path programJar, String feedback, List<Path> course) throws IOException {
        ProjectFiles files = new ProjectFiles()
                .addExecutable("setup.sh", Handout.resource("gradescope/setup.sh"))
                .addExecutable(
                        "run_autograder",
                        Handout.resource("gradescope/run_autograder").replace("{{feedback}}", feedback))
                .add("stridelab.jar", Files.readAllBytes(programJar));
        for (Path file : course) {
            files.add(file.equals(course.get(0)) ? COURSE : FileName.of(file), Files.readAllBytes(file));
        }
        return files;
    }
}
