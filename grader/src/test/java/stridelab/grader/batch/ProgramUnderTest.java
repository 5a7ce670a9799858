package stridelab.grader.batch;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import stridelab.grader.cli.StrideLab;
import stridelab.grader.results.SubmissionResult;

/** The program with a site of one page that lists what it was given: the real one is built after this module. */
public final class ProgramUnderTest {
    private ProgramUnderTest() {}

    public static void main(String[] args) {
        StrideLab.main(args, (results, ofClass, folder) -> {
            List<String> lines = new ArrayList<>();
            for (SubmissionResult result : results) {
                lines.add(result.submission() + " " + result.score());
            }
            Files.createDirectories(folder);
            Files.write(folder.resolve("index.html"), lines);
        });
    }
}
