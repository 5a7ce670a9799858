/**
 * A whole class: many submissions, graded side by side, and nothing lost of what is done.
 *
 * <p>{@link stridelab.grader.batch.ClassFolder} finds and names the submissions, {@link stridelab.grader.batch.ClassRun}
 * grades them, each in one of several long-lived JVMs (lanes), into a {@link stridelab.grader.batch.RunFolder}, where
 * {@link stridelab.grader.batch.Parts} also brings together what was graded on several machines.
 */
@NullMarked
package stridelab.grader.batch;

import org.jspecify.annotations.NullMarked;
