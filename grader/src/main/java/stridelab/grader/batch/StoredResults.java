package stridelab.grader.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import stridelab.grader.results.ResultsJson;
import stridelab.grader.results.SubmissionResult;

/**
 * Results in files, read one by one each time they are iterated, so that a class of any size takes the memory of one.
 *
 * @param files in the order of the iteration; one that cannot be read makes it throw {@link UncheckedIOException}, one
 *     that is no result {@link tools.jackson.core.JacksonException}
 */
public record StoredResults(List<Path> files) implements Iterable<SubmissionResult> {
    public StoredResults {
        files = List.copyOf(files);
    }

    @Override
    public Iterator<SubmissionResult> iterator() {
        return files.stream().map(StoredResults::read).iterator();
    }

    private static SubmissionResult read(Path file) {
        try {
            return ResultsJson.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
