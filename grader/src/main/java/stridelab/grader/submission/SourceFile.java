package stridelab.grader.submission;

/**
 * One source file of the package {@code stridelab.exercises}, or of one below it.
 *
 * @param path relative to the submission, with slashes, to show to people; no file is ever written by this name
 * @param className the name of the class that it should hold, after {@code stridelab.exercises.}
 * @param text decoded
 */
public record SourceFile(String path, String className, String text) {}
