package stridelab.grader.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import stridelab.grader.course.Course;
import stridelab.grader.course.CourseFile;

/** {@code --course FILE}: what the course decides for itself. */
final class CourseOption {
    @Option(names = "--course", paramLabel = "FILE")
    private @Nullable Path file;

    /** Returns the file and those that it names; none where no course is given. */
    List<Path> files() throws Unusable {
        try {
            return file == null ? List.of() : CourseFile.files(file);
        } catch (CourseFile.Unusable e) {
            throw new Unusable(e.text());
        }
    }

    /** Reads the file, first of all: that it cannot be used must not come out when all is graded. */
    Course read() throws Unusable {
        try {
            return file == null ? Course.NONE : CourseFile.read(file);
        } catch (CourseFile.Unusable e) {
            throw new Unusable(e.text());
        }
    }
}
