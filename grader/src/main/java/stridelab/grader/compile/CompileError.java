package stridelab.grader.compile;

import org.jspecify.annotations.Nullable;
import stridelab.grader.submission.Finding;

/**
 * Why a file, or one method of it, has no code.
 *
 * @param path of the source file, to show to people
 * @param line from 1; 0 where it is about the whole file
 * @param column from 1; 0 where there is none
 * @param message javac's, in English, cut to a bounded length; it quotes the student
 * @param method the only method that it costs; null where it costs the file's classes
 * @param refusal our own sentence, where it is not javac that objects; then the message is empty
 */
public record CompileError(
        String path,
        long line,
        long column,
        String message,
        @Nullable String method,
        @Nullable Finding refusal) {}
