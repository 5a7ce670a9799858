package stridelab.site;

import java.io.IOException;
import java.nio.file.FileSystemException;
import stridelab.grader.cli.StrideLab;

/** The program: the grader's command line, with the site to write. */
public final class Main {
    private Main() {}

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
        StrideLab.main(args, ReportSite::write);
    }
}
