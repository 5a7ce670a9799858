/**
 * What a student handed in, as far as it is taken: the sources of the package {@code stridelab.exercises}.
 *
 * <p>{@link stridelab.grader.submission.Intake} reads a folder, an archive or loose files into a
 * {@link stridelab.grader.submission.Submission}. Whatever else lies there is never written anywhere, never unpacked and
 * never looked at: no build file, no service file, no library. What is refused is named in a
 * {@link stridelab.grader.submission.Finding}, and the rest is taken.
 */
@NullMarked
package stridelab.grader.submission;

import org.jspecify.annotations.NullMarked;
