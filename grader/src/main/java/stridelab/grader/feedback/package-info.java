/**
 * From outcomes to results, in words.
 *
 * <p>{@link stridelab.grader.feedback.ExerciseResults} makes the result of an exercise, as much of it as the level of
 * feedback allows; {@link stridelab.grader.feedback.Texts} gives findings and compile errors their words.
 */
@NullMarked
package stridelab.grader.feedback;

import org.jspecify.annotations.NullMarked;
