package stridelab.grader.cli;

/** The program. */
public final class StrideLab {
    private StrideLab() {}

    /** Runs the command that {@code args} name; writes the site with {@code site}. */
    public static void main(String[] args, SiteWriter site) {
        throw new UnsupportedOperationException("not started");
    }
}
