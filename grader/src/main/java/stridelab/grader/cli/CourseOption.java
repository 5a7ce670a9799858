package stridelab.grader.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import stridelab.grader.course.Course;
import stridelab.grader.course.CourseFile;

/** {@code --course FILE}: what the course decides for itself. */
final class CourseOption {
    @Option(names = "--course", paramLabel = "FILE")
    private @Nullable Path file;

    /** Reads the file, first of all: that it cannot be used must not come out when all is graded. */
    Course read() throws Unusable {
        try {
            return file == null ? Course.NONE : CourseFile.read(file);
        } catch (CourseFile.Unusable e) {
            throw new Unusable(e.text());
        }
    }
}
