/**
 * The hidden tests: one suite for each exercise, and the inputs that they share.
 *
 * <p>Nobody names a suite; {@link stridelab.grader.propertytest.Suite} finds it by its annotation. A property checks
 * against the reference core or by a law that holds for every right answer.
 */
@NullMarked
package stridelab.grader.properties;

import org.jspecify.annotations.NullMarked;
