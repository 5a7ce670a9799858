package stridelab.grader.submission;

/**
 * A file that may be the one of a class.
 *
 * @param path of the file
 * @param className that it has or should have; of a package below, with that package's name before it
 * @param text decoded
 * @param rank how well it fits: where there is a better one, a file is not taken
 * @param stub whether nothing in it is started
 */
record Candidate(String path, String className, String text, Rank rank, boolean stub) {
    /** How well a file fits, the best first. */
    enum Rank {
        /** Named after the class, in the right place. */
        AT_HOME,
        /** Named after the class, in a folder below. */
        BELOW_HOME,
        /** Named after the class, but only the compiler can tell its package. */
        UNCERTAIN,
        /** Holds the class under another name. */
        MISNAMED
    }

    SourceFile source() {
        return new SourceFile(path, className, text);
    }
}
