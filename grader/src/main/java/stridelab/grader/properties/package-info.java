/**
 * The hidden tests: one suite for each exercise, and the inputs that they share.
 *
 * <p>No list names the suites; {@link stridelab.grader.propertytest.Suite} finds them by their annotation. A property checks
 * against the reference core or by a law that holds for every right answer.
 */
@NullMarked
package stridelab.grader.properties;

import org.jspecify.annotations.NullMarked;
