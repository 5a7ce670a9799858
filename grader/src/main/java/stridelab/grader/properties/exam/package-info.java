/**
 * How hidden properties are written and run.
 *
 * <p>A suite says {@link stridelab.grader.properties.exam.HiddenTests} and, of each property, what it is
 * {@link stridelab.grader.properties.exam.Worth}; inside, {@link stridelab.grader.properties.exam.Expect} compares what
 * the student answers. An {@link stridelab.grader.properties.exam.Examiner} runs the suite of one exercise and returns
 * an {@link stridelab.grader.properties.exam.Outcome} for each property; where somebody has passed before, it can ask the
 * next the same without jqwik.
 */
@NullMarked
package stridelab.grader.properties.exam;

import org.jspecify.annotations.NullMarked;
