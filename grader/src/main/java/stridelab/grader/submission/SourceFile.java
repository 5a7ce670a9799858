package stridelab.grader.submission;

/**
 * One source file of the package {@code stridelab.exercises}.
 *
 * @param path relative to the submission, with slashes, to show to people; no file is ever written by this name
 * @param className the simple name of the class that it should hold: the file's name without {@code .java}
 * @param text decoded
 */
public record SourceFile(String path, String className, String text) {}
