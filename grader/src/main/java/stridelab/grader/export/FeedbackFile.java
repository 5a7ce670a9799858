package stridelab.grader.export;

/**
 * A report in an archive that a platform takes back.
 *
 * @param path in the archive, by which the platform finds the person
 * @param submission whose report it is
 * @param packed whether the report lies in a zip there, under a name of its own
 */
public record FeedbackFile(String path, String submission, boolean packed) {}
