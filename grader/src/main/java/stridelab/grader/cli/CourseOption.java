package stridelab.grader.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import stridelab.grader.course.Course;
import stridelab.grader.course.CourseFile;
import stridelab.grader.text.UserError;

/** {@code --course FILE}: what the course decides for itself. */
final class CourseOption {
    @Option(names = "--course", paramLabel = "FILE")
    private @Nullable Path file;

    /** Returns the file and those that it names; none where no course is given. */
    List<Path> files() throws UserError {
        return file == null ? List.of() : CourseFile.files(file);
    }

    /** Reads the file, first of all: that it cannot be used must not come out when all is graded. */
    Course read() throws UserError {
        return file == null ? Course.NONE : CourseFile.read(file);
    }
}
