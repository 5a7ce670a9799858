package stridelab.grader.results;

import org.jspecify.annotations.Nullable;
import stridelab.grader.text.Text;

/**
 * One thing that keeps code from being compiled.
 *
 * @param path of the source file, relative to the submission
 * @param line from 1; 0 where it is about the whole file
 * @param column from 1; 0 where there is none
 * @param method the only method that it costs; null where it costs the whole class
 * @param message the compiler's, which is English in both languages, or our own
 */
public record CompileMessage(
        String path, int line, int column, @Nullable String method, Text message) {}
