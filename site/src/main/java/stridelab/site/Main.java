package stridelab.site;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Map;
import stridelab.grader.cli.SiteWriter;
import stridelab.grader.cli.StrideLab;
import stridelab.grader.results.SubmissionResult;
import stridelab.grader.text.Text;

/** The program: the grader's command line, with the site to write. */
public final class Main {
    private Main() {}

    private static final class Site implements SiteWriter {
        @Override
        public boolean wrote(Path siteFolder) {
            return ReportSite.isOne(siteFolder);
        }

        @Override
        public boolean mayReplace(Path siteFolder) {
            return SiteFolder.isReplaceable(siteFolder);
        }

        @Override
        public void write(Iterable<SubmissionResult> results, boolean ofClass, Path siteFolder) throws IOException {
            ReportSite.write(results, ofClass, siteFolder);
        }

        @Override
        public void writeClass(Iterable<SubmissionResult> results, Map<String, Text> passedOver, Path siteFolder)
                throws IOException {
            ReportSite.write(results, passedOver, siteFolder);
        }

        @Override
        public void writeSingleFiles(Iterable<SubmissionResult> results, Map<String, String> names, Path folder)
                throws IOException {
            SingleFiles.write(results, names, folder);
        }

        @Override
        public void rehearse(SubmissionResult soFar) {
            ReportSite.rehearse(soFar);
        }
    }

    /** Runs the command that {@code args} name, and exits with its code. */
    public static void main(String[] args) throws IOException, InterruptedException {
        if (Relaunch.isDue()) {
            try {
                System.exit(Relaunch.run(args));
            } catch (FileSystemException e) {
                System.exit(StrideLab.withoutTemporaryFiles(args, e));
            }
        }
        Relaunch.endWithTheStarter();
        StrideLab.main(args, new Site());
    }
}
