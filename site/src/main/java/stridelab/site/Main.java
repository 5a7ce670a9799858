package stridelab.site;

import java.io.IOException;
import stridelab.grader.cli.StrideLab;

/** The program: the grader's command line, with the site to write. */
public final class Main {
    private Main() {}

    /** Runs the command that {@code args} name, and exits with its code. */
    public static void main(String[] args) throws IOException, InterruptedException {
        if (Relaunch.isDue()) {
            System.exit(Relaunch.run(args));
        }
        Relaunch.endWithTheStarter();
        StrideLab.main(args, ReportSite::write);
    }
}
