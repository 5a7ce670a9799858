package stridelab.grader.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import stridelab.grader.cli.SiteWriter;
import stridelab.grader.cli.StrideLab;
import stridelab.grader.files.FileName;
import stridelab.grader.results.SubmissionResult;

/** The program with a site of one page that lists what it was given: the real one is built after this module. */
public final class ProgramUnderTest {
    private ProgramUnderTest() {}

    public static void main(String[] args) {
        StrideLab.main(args, new PlainSite());
    }

    private static final class PlainSite implements SiteWriter {
        private static final String MARK = ".plain-site";

        @Override
        public void write(Iterable<SubmissionResult> results, boolean ofClass, Path folder) throws IOException {
            List<String> lines = new ArrayList<>();
            for (SubmissionResult result : results) {
                lines.add(line(result));
            }
            Files.createDirectories(folder);
            Files.write(folder.resolve("index.html"), lines);
            Files.writeString(folder.resolve(MARK), "");
        }

        @Override
        public void writeSingleFiles(Iterable<SubmissionResult> results, Map<String, String> names, Path folder)
                throws IOException {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(MARK), "");
            for (SubmissionResult result : results) {
                Files.writeString(FileName.in(folder, names.getOrDefault(result.submission(), "?")), line(result));
            }
        }

        @Override
        public boolean wrote(Path folder) {
            return Files.exists(folder.resolve(MARK));
        }

        private static String line(SubmissionResult result) {
            return result.submission() + " " + result.score();
        }
    }
}
