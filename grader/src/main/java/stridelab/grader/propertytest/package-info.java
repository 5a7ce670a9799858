/**
 * How hidden properties are written and run.
 *
 * <p>A suite says {@link stridelab.grader.propertytest.HiddenTests} and, of each property, what it is
 * {@link stridelab.grader.propertytest.Worth}; inside, {@link stridelab.grader.propertytest.Expect} compares what
 * the student answers. {@link stridelab.grader.propertytest.PropertyRunner} records the inputs of each suite once, on the
 * right answers, asks every submission the recording, and returns an {@link stridelab.grader.propertytest.Outcome} for
 * each property. Recordings for the usual seed are made by the build: after a change of a hidden test, run
 * {@code mvn process-classes} before a grading that is started from an editor.
 */
@NullMarked
package stridelab.grader.propertytest;

import org.jspecify.annotations.NullMarked;
