package stridelab.site;

import stridelab.grader.cli.StrideLab;

/** The program's start: the command line of the grader, with the site that the grader cannot see. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        StrideLab.main(args, ReportSite::write);
    }
}
