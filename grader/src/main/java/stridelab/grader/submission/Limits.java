package stridelab.grader.submission;

/**
 * How much of a submission is looked at. An honest one has a file of a few kilobytes for each exercise; these leave it
 * a hundred times the room and still bound the grader's memory to a few megabytes.
 */
final class Limits {
    /** The bytes of a zip's directory; an entry takes at least 46 of them, and some ten times that of our memory. */
    static final int ZIP_DIRECTORY_BYTES = 4 << 20;

    /** The entries that may be sources, and of a folder also the folders in it. */
    static final int ENTRIES = 20_000;

    /** The files of a folder that are passed while sources are looked for: some seconds. */
    static final int FILES_PASSED = 2_000_000;

    /** The bytes of a tar, unpacked, that are passed while sources are looked for: some seconds. */
    static final long TAR_BYTES = 512L << 20;

    /** The bytes of what a tar says of one entry: an honest one takes some hundred. */
    static final long TAR_HEADER_BYTES = 64 << 10;

    /** Folders in folders. */
    static final int DEPTH = 40;

    /** The characters of a path. */
    static final int PATH_LENGTH = 1_000;

    /** The bytes of one source file. */
    static final int SOURCE_BYTES = 256 << 10;

    /** The bytes of all source files together. */
    static final int ALL_SOURCE_BYTES = 4 << 20;

    /** The source files that are read. */
    static final int SOURCES = 400;

    /** The findings that are kept of one kind of refusal; past that, one more says that there were more. */
    static final int FINDINGS = 40;

    private Limits() {}
}
