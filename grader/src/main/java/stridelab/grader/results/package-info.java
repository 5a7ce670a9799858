/**
 * The results of one submission as {@code results.json} has them.
 *
 * <p>{@link stridelab.grader.results.SubmissionResult} is the whole; {@link stridelab.grader.results.ResultsJson} reads
 * and writes it. Everything that is shown or exported is made from these records alone.
 */
@NullMarked
package stridelab.grader.results;

import org.jspecify.annotations.NullMarked;
