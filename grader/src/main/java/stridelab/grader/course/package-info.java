/**
 * What a course decides for itself: the file that {@code --course} names, and how it changes what is made of results.
 *
 * <p>{@link stridelab.grader.course.CourseFile} reads it; {@link stridelab.grader.course.Course} applies it. Results stay as
 * they were graded: a course chooses among their exercises, scales their points and corrects them by hand, each time
 * something is made of them, so that it may be changed without grading again.
 */
@NullMarked
package stridelab.grader.course;

import org.jspecify.annotations.NullMarked;
