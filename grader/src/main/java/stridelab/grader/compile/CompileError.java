package stridelab.grader.compile;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stridelab.grader.submission.Finding;
import stridelab.grader.submission.SourceFile;

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
        @Nullable Finding refusal) {
    /**
     * Returns why a whole file was left out, in a sentence of ours.
     *
     * @param reason the end of the sentence's key
     * @param more of the sentence's arguments, after the file's path
     */
    static CompileError refused(SourceFile file, String reason, String... more) {
        List<String> arguments =
                Stream.concat(Stream.of(file.path()), Stream.of(more)).toList();
        Finding refusal = new Finding("compile_" + reason.replace('-', '_'), "compile." + reason, arguments);
        return new CompileError(file.path(), 0, 0, "", null, refusal);
    }
}
