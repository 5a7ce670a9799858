package stridelab.grader.results;

/**
 * A line of the student's sources.
 *
 * @param path of the file, relative to the submission, with slashes
 * @param line from 1, within the file
 */
public record SourceLine(String path, int line) {}
