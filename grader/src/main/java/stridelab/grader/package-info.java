/**
 * The way of a submission from end to end: {@link stridelab.grader.Grader} takes it through intake, compiler, sandbox and
 * hidden tests to its results.
 */
@NullMarked
package stridelab.grader;

import org.jspecify.annotations.NullMarked;
