/**
 * What is wrong with a submission, by cause and not by test.
 *
 * <p>{@link stridelab.grader.causes.Causes} groups the failed properties of a result; {@link
 * stridelab.grader.causes.CauseText} says a {@link stridelab.grader.causes.Cause} in at most three lines. The terminal, the
 * exports and the site all show these.
 */
@NullMarked
package stridelab.grader.causes;

import org.jspecify.annotations.NullMarked;
